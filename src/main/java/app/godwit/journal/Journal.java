package app.godwit.journal;

import app.godwit.tweets.Profile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// An open move file. Safe for many threads; every call is one read or one committed transaction.
///
/// All calls throw [MoveFileFailure] when the file fails under them.
public final class Journal implements AutoCloseable {
    private final MoveFile file;
    private final Settings settings;
    private final Owners owners;
    private final Sources sources;
    private final Tweets tweets;
    private final Descriptions descriptions;
    private final People people;
    private final Lists lists;
    private final Knowledge knowledge;
    private final Registers registers;
    private final Matches matches;
    private final Hosts hosts;
    private final Decisions decisions;
    private final Deeds deeds;
    private final Fetches fetches;
    private final Timeline timeline;

    private Journal(MoveFile file) {
        this.file = file;
        this.settings = new Settings(file);
        this.owners = new Owners(settings);
        this.sources = new Sources(file);
        this.tweets = new Tweets(file);
        this.descriptions = new Descriptions(file);
        this.people = new People(file);
        this.lists = new Lists(file);
        this.knowledge = new Knowledge(file);
        this.registers = new Registers(file);
        this.matches = new Matches(file);
        this.hosts = new Hosts(file);
        this.decisions = new Decisions(file);
        this.deeds = new Deeds(file);
        this.fetches = new Fetches(file);
        this.timeline = new Timeline(file);
    }

    /// Opens the move file, or makes it, and holds it until closed.
    ///
    /// @throws MoveFileException when it is no move, newer than this program, open elsewhere or cannot be written
    public static Journal open(Path path) throws MoveFileException {
        return new Journal(MoveFile.open(path));
    }

    public Path path() {
        return file.path();
    }

    /// A number that grows with whatever is written, but for the steps of deeds on their way: as long as it stays,
    /// everything read is as it was, apart from those deeds. [Deeds#walked] tells of posts among them.
    public long changes() {
        return deeds.others();
    }

    /// Where a reader pushes a source; close it to commit the last of it.
    ///
    /// @param source its number, from [Sources#begin]
    public JournalIntake intake(long source) {
        return intake(source, Instant.EPOCH);
    }

    /// The same, for a source that says how people were called at that moment.
    public JournalIntake intake(long source, Instant now) {
        return new JournalIntake(this, file, source, now);
    }

    /// The owner of the archives, once one was brought in, as the newest of them says.
    public Optional<Profile> owner() {
        return owners.profile();
    }

    Owners owners() {
        return owners;
    }

    public Settings settings() {
        return settings;
    }

    public Sources sources() {
        return sources;
    }

    public Tweets tweets() {
        return tweets;
    }

    public Descriptions descriptions() {
        return descriptions;
    }

    public People people() {
        return people;
    }

    public Lists lists() {
        return lists;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public Registers registers() {
        return registers;
    }

    public Matches matches() {
        return matches;
    }

    public Hosts hosts() {
        return hosts;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Deeds deeds() {
        return deeds;
    }

    public Fetches fetches() {
        return fetches;
    }

    public Timeline timeline() {
        return timeline;
    }

    /// For tests, which let the file fail.
    MoveFile file() {
        return file;
    }

    @Override
    public void close() {
        file.close();
    }
}
