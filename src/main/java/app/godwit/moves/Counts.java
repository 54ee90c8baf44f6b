package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Ties;
import app.godwit.journal.Journal;
import java.util.Optional;

/// How many the user follows and is followed by, as their server said last.
record Counts(String base, int following, int followers) {
    private static final String KEY = "counts";
    /// Mastodon's `follow_limit_validator.rb`: so many, or a tenth more than one's followers. Pixelfed has the same
    /// number for everybody.
    private static final int CAP = 7500;

    private static final double RATIO = 1.1;

    /// Asks the server, and keeps what it says.
    static void ask(Journal journal, Server server, Pace pace) {
        if (server.ties() instanceof Answer.Ok<Ties>(var ties, var meta)) {
            pace.heard(meta);
            keep(journal, server.instance(), ties);
        }
    }

    static void keep(Journal journal, Instance instance, Ties said) {
        journal.settings().keep(KEY, new Counts(instance.base(), said.following(), said.followers()));
    }

    /// They are another account's.
    static void forget(Journal journal) {
        journal.settings().forget(KEY);
    }

    static Optional<Plan.Cap> cap(Journal journal, Instance instance) {
        if (instance.flavour() != Instance.Flavour.MASTODON && instance.flavour() != Instance.Flavour.PIXELFED) {
            return Optional.empty();
        }
        return journal.settings()
                .read(KEY, Counts.class)
                .filter(counts -> counts.base().equals(instance.base()))
                .map(counts -> counts.cap(instance.flavour()));
    }

    private Plan.Cap cap(Instance.Flavour flavour) {
        var many = flavour == Instance.Flavour.MASTODON ? (int) Math.round(followers * RATIO) : 0;
        var limit = Math.max(CAP, many);
        return new Plan.Cap(limit, following, Math.max(0, limit - following));
    }
}
