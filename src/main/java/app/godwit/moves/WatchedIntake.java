package app.godwit.moves;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Passes on what is read and tells the watch how far it is. Stops between two items when that is wanted.
final class WatchedIntake implements Intake {
    private final Intake intake;
    private final Watch watch;
    private long account;

    WatchedIntake(Intake intake, Watch watch) {
        this.intake = intake;
        this.watch = watch;
    }

    /// X's number of the owner, 0 while unknown.
    long account() {
        return account;
    }

    @Override
    public void profile(Profile profile) {
        intake.profile(profile);
        account = profile.id();
    }

    @Override
    public void made(Instant moment) {
        intake.made(moment);
    }

    @Override
    public void edited(long older, long last) {
        intake.edited(older, last);
    }

    @Override
    public void tweet(Tweet tweet) {
        goOn();
        intake.tweet(tweet);
    }

    @Override
    public void person(Person person, Set<Tie> ties) {
        goOn();
        intake.person(person, ties);
    }

    @Override
    public void list(UserList list, List<Person> members) {
        goOn();
        intake.list(list, members);
    }

    @Override
    public void problem(Problem problem) {
        intake.problem(problem);
    }

    @Override
    public void progress(long read, long total) {
        watch.reaches(read, total);
    }

    private void goOn() {
        if (watch.wantsToStop()) {
            throw new BrokenOff();
        }
    }
}
