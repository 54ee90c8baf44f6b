package app.godwit.posts; public final class Threads { public void add(Long id, app.godwit.tweets.Kind kind) {} }
