package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Evidence.Field;
import app.godwit.tweets.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
    private static final Person ANA = Person.named(4711, "ana_bird", "Ana");
    private static final HostVerdict MASTODON = new HostVerdict.Fediverse("mastodon", "4.4.3");
    private static final Lookup ABSENT = new Lookup.Absent();

    @ParameterizedTest
    @EnumSource(Form.class)
    void isAsSureAsTheFormWhenNothingPointsBack(Form form) {
        var match = Matching.match(candidate(form), found("", Set.of()), ANA, MASTODON);
        assertThat(match.confidence()).isEqualTo(form.ifFound());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void isProvenWhenTheProfilePointsBack(Form form) {
        var match = Matching.match(candidate(form), found("x.com/ana_bird", Set.of()), ANA, MASTODON);
        assertThat(match.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(match.lookup()).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void isProvenWhenTheProfilePointsBackAtAFormerName() {
        var onRecord = new OnRecord(Set.of("ana_chick"), List.of());
        var account = found("x.com/ana_chick", Set.of());
        assertThat(Matching.match(candidate(Form.EXPLICIT), account, ANA, onRecord, MASTODON)
                        .confidence())
                .isEqualTo(Confidence.PROVEN);
        assertThat(Matching.match(candidate(Form.EXPLICIT), account, ANA, MASTODON)
                        .confidence())
                .isEqualTo(Confidence.STATED);
    }

    @Test
    void leavesTheSuspendedAndTheDeadAlone() {
        for (var trait : List.of(Account.Trait.SUSPENDED, Account.Trait.MEMORIAL)) {
            var match = Matching.match(candidate(Form.EXPLICIT), found("", Set.of(trait)), ANA);
            assertThat(match.lookup()).isInstanceOf(Lookup.Unusable.class);
        }
    }

    @Test
    void takesLockedAccountsAndBotsAsTheyAre() {
        for (var trait : List.of(Account.Trait.LOCKED, Account.Trait.BOT)) {
            var match = Matching.match(candidate(Form.EXPLICIT), found("", Set.of(trait)), ANA);
            assertThat(match.lookup()).isInstanceOf(Lookup.Found.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bird.makeup", "birdsite.live", "sub.bird.makeup"})
    void knowsMirrorsByTheirHost(String host) {
        var handle = new Handle("ana_bird", host);
        var found = new Lookup.Found(Account.of(handle, ""));
        assertThat(Matching.withoutAsking(handle)).containsInstanceOf(Lookup.Mirror.class);
        assertThat(Matching.match(candidate(Form.EXPLICIT), found, ANA).lookup())
                .isInstanceOf(Lookup.Mirror.class);
    }

    @Test
    void knowsMirrorsByTheirSoftware() {
        var home = new HostVerdict.Fediverse("birdsitelive", "1.0");
        var match =
                Matching.match(candidate(Form.EXPLICIT), found("https://twitter.com/ana_bird", Set.of()), ANA, home);
        assertThat(match.lookup()).isInstanceOf(Lookup.Mirror.class);
        assertThat(match.confidence()).isNotEqualTo(Confidence.PROVEN);
    }

    @Test
    void knowsMirrorsByWhatTheySay() {
        var note = "This bot mirrors the tweets of https://twitter.com/ana_bird";
        var match = Matching.match(candidate(Form.EXPLICIT), found(note, Set.of(Account.Trait.BOT)), ANA, MASTODON);
        assertThat(match.lookup()).isInstanceOf(Lookup.Mirror.class);
    }

    @Test
    void knowsServersThatDoNotFederate() {
        assertThat(Matching.withoutAsking(new Handle("ana", "counter.social")))
                .containsInstanceOf(Lookup.Unusable.class);
        assertThat(Matching.withoutAsking(new Handle("ana", "lagoon.example"))).isEmpty();
    }

    @Test
    void takesABareAddressOnAnOrdinaryHostForEMail() {
        var ordinary = new HostVerdict.NotFediverse("blog.example is no Fediverse server.");
        assertThat(Matching.match(candidate(Form.BARE), ABSENT, ANA, ordinary).lookup())
                .isEqualTo(new Lookup.Unusable("blog.example is no Fediverse server."));
    }

    @Test
    void waitsWhenTheHostOfABareAddressCannotBeTold() {
        var undecided = new HostVerdict.Undecided("blog.example did not answer in time.");
        assertThat(Matching.match(candidate(Form.BARE), ABSENT, ANA, undecided).lookup())
                .isInstanceOf(Lookup.Unknown.class);
        assertThat(Matching.match(candidate(Form.EXPLICIT), ABSENT, ANA, undecided)
                        .lookup())
                .isEqualTo(ABSENT);
    }

    @Test
    void putsTheBestFirst() {
        var proven = Matching.match(candidate(Form.OBFUSCATED), found("x.com/ana_bird", Set.of()), ANA);
        var stated = Matching.match(candidate(Form.EXPLICIT), found("", Set.of()), ANA);
        var likely = Matching.match(candidate(Form.BRIDGED), found("", Set.of()), ANA);
        var moved = Matching.match(
                candidate(Form.EXPLICIT),
                new Lookup.Moved(Account.of(handle(), ""), new Handle("ana", "dune.example")),
                ANA);
        var unknown = Matching.match(candidate(Form.EXPLICIT), new Lookup.Unknown("later"), ANA);
        var absent = Matching.match(candidate(Form.EXPLICIT), ABSENT, ANA);
        var matches = Arrays.asList(absent, unknown, likely, moved, stated, proven);
        matches.sort(Matching.BEST_FIRST);
        assertThat(matches).containsExactly(proven, stated, likely, moved, unknown, absent);
    }

    private static Candidate candidate(Form form) {
        return new Candidate(handle(), form, new Evidence(Field.BIO, "ana@lagoon.example", 0, 18));
    }

    private static Lookup found(String note, Set<Account.Trait> traits) {
        return new Lookup.Found(new Account(handle(), "", "", "Ana", note, List.of(), "", traits));
    }

    private static Handle handle() {
        return new Handle("ana", "lagoon.example");
    }
}
