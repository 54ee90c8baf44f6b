package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Journal;
import java.util.Map;

/// What is brought along besides follows and posts: mutes, blocks and lists, planned here and done by [Runs]; and
/// everything as files, for servers that take those in.
public final class Alongside {
    private final Journal journal;
    private final Session session;

    Alongside(Journal journal, Session session) {
        this.journal = journal;
        this.session = session;
    }

    /// How much of it there is.
    public Besides besides() {
        return Besides.of(journal, self());
    }

    /// Plans to mute those whom the user muted on X, as far as they were found.
    ///
    /// @return how many are new
    public int planMutes() throws ServerException {
        session.refuseOthers();
        return journal.deeds().plan(ChosenMarks.of(journal, DeedKind.MUTE, self()));
    }

    /// The same for blocks.
    public int planBlocks() throws ServerException {
        session.refuseOthers();
        return journal.deeds().plan(ChosenMarks.of(journal, DeedKind.BLOCK, self()));
    }

    /// Plans the user's own lists, with those of their members who were found and are followed.
    ///
    /// @return how many deeds are new, lists and entries
    public int planLists() throws ServerException {
        session.refuseOthers();
        return journal.deeds().plan(ChosenLists.of(journal).deeds());
    }

    /// What is chosen as files that Mastodon and others take in: by the file's name, its text.
    public Map<String, String> files() {
        return new Tables(journal, self()).all();
    }

    private String self() {
        return Session.accountKey(journal);
    }
}
