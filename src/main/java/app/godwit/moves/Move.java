package app.godwit.moves;

import app.godwit.fediverse.Means;
import app.godwit.journal.Journal;
import app.godwit.journal.MoveFileException;
import app.godwit.tweets.Profile;
import app.godwit.xapi.Hosts;
import java.nio.file.Path;
import java.time.Instant;

/// One open move: everything that the window and the command line can ask for, step by step.
///
/// Methods read and write a file, and some ask the server: call them off the FX thread. Long work is a [Job].
public final class Move implements AutoCloseable {
    private final Journal journal;
    private final Tools tools;
    private final Session session;
    private final FromFiles fromFiles;
    private final Search search;
    private final Contacts people;
    private final SignIns server;
    private final Follow follow;
    private final Alongside alongside;
    private final OwnHistory history;
    private final Pictures pictures;
    private final Repost repost;
    private final Runs runs;

    private Move(Journal journal, Tools tools) {
        this.journal = journal;
        this.tools = tools;
        var time = tools.time();
        var means = new Means(
                tools.http(), time, moment -> time.waitUntil(time.instant().plus(moment)));
        session = new Session(journal, tools.tokens(), means);
        fromFiles = new FromFiles(journal, time);
        search = new Search(journal, session, tools);
        people = new Contacts(journal, time, tools.http());
        server = new SignIns(means, tools.tokens(), session);
        follow = new Follow(journal, session, time);
        alongside = new Alongside(journal, session);
        history = new OwnHistory(journal, session, time);
        pictures = new Pictures(journal, session);
        repost = new Repost(journal, session, time);
        runs = new Runs(journal, session, time, follow, repost);
    }

    /// Opens the file or makes a new one.
    public static Move open(Path file, Tools tools) throws MoveFileException {
        return new Move(Journal.open(file), tools);
    }

    public Path file() {
        return journal.path();
    }

    /// For tests, which let the file fail.
    Journal journal() {
        return journal;
    }

    /// The time as this move sees it: what a report is stamped with.
    public Instant now() {
        return tools.time().instant();
    }

    /// What has happened so far, for the side bar and for `status`.
    public Overview overview() {
        var lanes = LaneCounts.all(journal.deeds(), Forecast.NOTHING);
        var owner = journal.owner().map(Profile::handle).orElse("");
        var account = session.who().map(who -> who.account().handle().display());
        return PeopleCounts.of(people.followed())
                .overview(owner, account, journal.tweets().count(), lanes);
    }

    /// Archives and follow lists on this computer.
    public FromFiles fromFiles() {
        return fromFiles;
    }

    /// The X API with the user's own keys.
    public FromX x() {
        return x(Hosts.X);
    }

    /// The same at other addresses: a stand-in.
    public FromX x(Hosts hosts) {
        return new FromX(
                journal, tools.tokens(), new app.godwit.xapi.Means(hosts, tools.http(), tools.time()), tools.time());
    }

    /// Looking people up.
    public Search search() {
        return search;
    }

    /// Who was found, and what the user says of them.
    public Contacts people() {
        return people;
    }

    /// The account this move acts as, and its server.
    public SignIns server() {
        return server;
    }

    /// Planning to follow people.
    public Follow follow() {
        return follow;
    }

    /// Mutes, blocks and lists.
    public Alongside alongside() {
        return alongside;
    }

    /// Which tweets come along, in which words.
    public OwnHistory history() {
        return history;
    }

    /// What the pictures of those tweets show.
    public Pictures pictures() {
        return pictures;
    }

    /// Planning to post them.
    public Repost repost() {
        return repost;
    }

    /// Doing what is planned, and taking it back.
    public Runs runs() {
        return runs;
    }

    /// Breaks off what is being read.
    @Override
    public void close() {
        fromFiles.end();
        journal.close();
    }
}
