package app.godwit.archive;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps everything that a reader pushes.
public final class Collected implements Intake {
    public final List<Profile> profiles = new ArrayList<>();
    public final Map<Long, Tweet> tweets = new LinkedHashMap<>();
    public final List<Person> named = new ArrayList<>();
    public final Map<Tie, List<Person>> tied = new LinkedHashMap<>();
    public final Map<UserList, List<Person>> lists = new LinkedHashMap<>();
    public final List<Problem> problems = new ArrayList<>();

    @Override
    public void profile(Profile profile) {
        profiles.add(profile);
    }

    @Override
    public void tweet(Tweet tweet) {
        tweets.put(tweet.id(), tweet);
    }

    @Override
    public void person(Person person, Set<Tie> ties) {
        if (ties.isEmpty()) {
            named.add(person);
        }
        ties.forEach(tie -> tied.computeIfAbsent(tie, key -> new ArrayList<>()).add(person));
    }

    @Override
    public void list(UserList list, List<Person> members) {
        lists.put(list, members);
    }

    @Override
    public void progress(long read, long total) {}

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// The only tweet.
    public Tweet tweet() {
        return tweets.values().iterator().next();
    }

    public Tweet tweet(long id) {
        var tweet = tweets.get(id);
        if (tweet == null) {
            throw new AssertionError("no tweet " + id + " among " + tweets.keySet());
        }
        return tweet;
    }
}
