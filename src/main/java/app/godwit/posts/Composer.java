package app.godwit.posts;
public final class Composer {
    public Composer(Limits limits, PostOptions options, java.util.function.Function<String, java.util.Optional<app.godwit.handles.Handle>> names, Threads threads) {}
    public Composed compose(app.godwit.tweets.Tweet tweet) { 
      Draft.Parent parent = tweet.kind() instanceof app.godwit.tweets.Kind.SelfReply r ? new Draft.Under(r.parent(), 0) : new Draft.Top();
      return new Composed.Ready(java.util.List.of(new Draft(tweet.id(), 0, parent, tweet.text(), tweet.text().length(), tweet.language(), Visibility.UNLISTED, Draft.Audience.EVERYBODY, "", tweet.media(), tweet.posted()))); }
}
