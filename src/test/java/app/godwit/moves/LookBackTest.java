package app.godwit.moves;

import static app.godwit.fediverse.Wires.list;
import static app.godwit.fediverse.Wires.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.ScriptedServer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.moves.LookedBack.Extent;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Tweet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A timeline that is longer than a server lets one read at once.
class LookBackTest {
    private static final Instant FIRST = Instant.parse("2019-05-04T08:00:00Z");
    private static final Instant LAST = Instant.parse("2022-05-04T08:00:00Z");
    private static final int PAGES = 25;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-03-01T07:30:00Z"));
    private final ScriptedServer server = new ScriptedServer();
    private Journal journal;

    @BeforeEach
    void open() throws Exception {
        journal = Journal.open(folder.resolve("m.godwit"));
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("a", "archive", "", 1)))) {
            intake.tweet(tweet(1, FIRST));
            intake.tweet(tweet(2, LAST));
        }
    }

    @AfterEach
    void close() {
        journal.close();
        server.close();
    }

    private static Tweet tweet(long id, Instant posted) {
        return new Tweet(id, posted, new Kind.Own(), "Words", List.of(), List.of(), "en", "", 0, 0, Set.of());
    }

    private LookedBack look(Server at) {
        var account = new Account(new Handle("me", "home.example"), "me", "", "Me", "", List.of(), "", Set.of());
        return new LookBack(journal, time, 1).run(new SignedIn(at.instance(), account), at);
    }

    private void sayPages() {
        for (var page = PAGES; page > 0; page--) {
            server.say(200, list(status("" + (100 + page), "2021-01-%02dT00:00:00.000Z".formatted(page))));
        }
    }

    @Test
    void readsALongTimelineInSeveralLooksAndSaysHowFarItCame() {
        var mastodon = server.as(Flavour.MASTODON);
        sayPages();

        assertThat(look(mastodon)).isEqualTo(new LookedBack(Extent.PARTLY, Instant.parse("2021-01-01T00:00:00Z")));
        assertThat(look(mastodon).extent()).as("it rests").isEqualTo(Extent.PARTLY);
        assertThat(server.requests()).isEqualTo(PAGES);
        time.leap(time.instant().plus(Duration.ofMinutes(15)));
        assertThat(LookBack.last(journal)).contains(look(server.say(429, "").as(Flavour.MASTODON)));
        assertThat(journal.timeline().before()).hasSize(PAGES);

        server.say(200, list(status("9", "2019-06-01T00:00:00.000Z"))).say(200, "[]");
        assertThat(look(mastodon).extent()).isEqualTo(Extent.WHOLE);
        assertThat(journal.timeline().before()).hasSize(PAGES + 1);
        assertThat(LookBack.last(journal).orElseThrow().extent()).isEqualTo(Extent.WHOLE);
        assertThat(server.requests()).isEqualTo(PAGES + 3);

        assertThat(server.heard().getUrl().queryParameter("max_id"))
                .as("what is younger than all tweets is passed over")
                .isEqualTo(Long.toString(LAST.plus(Duration.ofDays(1)).toEpochMilli() << 16));
        for (var page = 1; page < PAGES; page++) {
            server.heard();
        }
        assertThat(server.heard().getUrl().queryParameter("max_id")).isEqualTo("101");
    }

    @Test
    void looksOnceADayUntilTheArchiveGrows() throws Exception {
        var mastodon = server.as(Flavour.MASTODON);
        assertThat(look(server.say(200, "[]").as(Flavour.MASTODON)).extent()).isEqualTo(Extent.WHOLE);
        assertThat(look(mastodon).extent()).isEqualTo(Extent.WHOLE);
        assertThat(server.requests()).isEqualTo(1);
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("b", "archive", "", 1)))) {
            intake.tweet(tweet(3, LAST.plus(Duration.ofDays(9))));
        }
        assertThat(look(server.say(503, "").as(Flavour.MASTODON)).extent()).isEqualTo(Extent.NOT);
        assertThat(server.requests()).isEqualTo(2);
    }
}
