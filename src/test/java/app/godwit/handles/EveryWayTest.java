package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.LinkedPages.Link;
import app.godwit.tweets.Person;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Counts the ways of writing an address that people really use, class by class, and finds every one of them. Of 46
/// such ways, other programs that do this find 25 to 32.
class EveryWayTest {
    private static final String ANA = "ana@lagoon.example";
    private static final List<String> WAYS = List.of(
            // A, explicit
            "@ana@lagoon.example",
            "＠ana＠lagoon.example",
            "🐘 ana@lagoon.example",
            "🐘ana@lagoon.example",
            "Mastodon: @ana@lagoon.example",
            "mastodon:ana@lagoon.example",
            "fedi: ana@lagoon.example",
            "acct:ana@lagoon.example",
            "(@ana@lagoon.example)",
            "[@ana@lagoon.example]",
            "@ana@lagoon.example; painter",
            "@ana@lagoon.example. Painter",
            "@ana@lagoon.example, painter",
            "@ana@lagoon.example: painter",
            "@ana@lagoon.example🐘",
            "painter・@ana@lagoon.example・Lisbon",
            "painter丨@ana@lagoon.example丨Lisbon",
            "painter》@ana@lagoon.example",
            "painter→@ana@lagoon.example",
            "painter\n@ana@lagoon.example\nLisbon",
            "🌊@ana@lagoon.example🌊",
            // B, the address of a profile
            "https://lagoon.example/@ana",
            "lagoon.example/@ana/",
            "https://lagoon.example/web/@ana",
            "https://lagoon.example/users/ana",
            "https://lagoon.example/u/ana",
            "https://lagoon.example/profile/ana",
            "https://lagoon.example/channel/ana",
            "https://lagoon.example/a/ana",
            "https://lagoon.example/c/ana",
            "https://lagoon.example/accounts/ana",
            "https://lagoon.example/video-channels/ana",
            "https://lagoon.example/author/ana",
            "https://lagoon.example/ana",
            "https://shore.example/@ana@lagoon.example",
            "https://elk.zone/lagoon.example/@ana",
            "https://phanpy.social/#/lagoon.example/@ana",
            "web+ap://lagoon.example/@ana",
            // C, bare
            "ana@lagoon.example",
            // D, in disguise
            "ana at lagoon dot example",
            "ana (at) lagoon.example",
            "ana[at]lagoon.example",
            "ana @ lagoon.example",
            "@a\u200Bna@lag\u00ADoon.example",
            "@𝗮𝗻𝗮@𝗹𝗮𝗴𝗼𝗼𝗻.𝗲𝘅𝗮𝗺𝗽𝗹𝗲",
            "@ana on lagoon.example",
            // and more of them, met since
            "ana(a)lagoon.example",
            "ana@ lagoon.example",
            "@ana over on lagoon.example",
            "Mastodon: ana on lagoon.example",
            "Mastodon username: ana@lagoon.example",
            "Now on mastodon, ana@lagoon.example",
            "Tooting as ana@lagoon.example",
            "ana arroba lagoon.example",
            "ana chiocciola lagoon punto example",
            "@ᴀɴᴀ@ʟᴀɢᴏᴏɴ.example",
            "﹫ana﹫lagoon.example",
            "https://lagoon.example/@ana.rss",
            "https://lagoon.example//@ana",
            "https://lagoon.example/@ana/tagged/tides",
            "_@ana@lagoon.example_",
            "1️⃣@ana@lagoon.example2️⃣",
            "🐘 @ana (lagoon.example)",
            "Mastodon: @ana, lagoon.example",
            "http://@ana@lagoon.example",
            "http://ana@lagoon.example",
            "I post at @ana@lagoon.example");

    /// F, other networks and own domains.
    private static final List<List<String>> ELSEWHERE = List.of(
            List.of("ana.bsky.social", "ana.bsky.social@bsky.brid.gy"),
            List.of("https://ana.bsky.social", "ana.bsky.social@bsky.brid.gy"),
            List.of("https://bsky.app/profile/ana.bsky.social", "ana.bsky.social@bsky.brid.gy"),
            List.of("https://fed.brid.gy/bsky/ana.bsky.social", "ana.bsky.social@bsky.brid.gy"),
            List.of("on Bluesky as ana.example", "ana.example@bsky.brid.gy"),
            List.of("https://www.threads.net/@ana", "ana@threads.net"),
            List.of("@ana.example@ana.example", "ana.example@ana.example"),
            List.of("https://lagoon.example/@ana_bird/109876543210987654", "ana_bird@lagoon.example"));

    /// H, words without an address: for somebody to look for by hand.
    private static final List<String> BY_HAND = List.of(
            "Find me on Mastodon",
            "same name on the fediverse",
            "fedi: same",
            "I toot now",
            "ich tröte",
            "pictures on Pixelfed",
            "🐘 same name",
            "マストドンへ",
            "同名长毛象",
            "ищите: мастодон",
            "على ماستودون",
            "מסטודון");

    private final HandleFinder finder = new HandleFinder();

    @Test
    void isFound() {
        assertThat(WAYS).hasSizeGreaterThanOrEqualTo(46);
        assertThat(WAYS.stream().filter(Predicate.not(way -> found(way).equals(List.of(ANA)))))
                .as("of %d ways", WAYS.size())
                .isEmpty();
    }

    @Test
    void isFoundElsewhereToo() {
        assertThat(ELSEWHERE)
                .allSatisfy(way ->
                        assertThat(found(way.getFirst())).as(way.getFirst()).containsExactly(way.getLast()));
    }

    /// E, behind the person's links.
    @Test
    void isFoundBehindLinks() {
        var links =
                List.of(new Link("https://lagoon.example/@ana", true), new Link("https://dune.example/shop", false));
        for (var page : List.of(
                "https://ana-paints.example/",
                "https://linktr.ee/ana",
                "https://ana.carrd.co/",
                "https://bio.link/ana")) {
            var person = People.with(Evidence.Field.WEBSITE, page);
            assertThat(LinkedPages.of(person)).containsExactly(page);
            assertThat(keys(LinkedPages.candidates(page, links, person).stream()))
                    .containsExactly(ANA);
        }
    }

    /// G, in a register or in the user's own list.
    @Test
    void isFoundInRegistersAndLists() {
        var mapped = new Person(1, "ana_bird", "", "", "", "", "", "", "@" + ANA);
        assertThat(keys(finder.find(mapped).stream())).containsExactly(ANA);
        assertThat(finder.find(mapped)).extracting(Candidate::form).containsExactly(Form.DIRECTORY);
        var registered = new OnRecord.Registered(ANA, "Wikidata Q7", Form.REGISTER);
        var onRecord = new OnRecord(Set.of(), List.of(registered));
        assertThat(finder.find(People.withBio("painter"), onRecord))
                .extracting(Candidate::form)
                .containsExactly(Form.REGISTER);
    }

    @Test
    void isForSomebodyToCheckWhereNoAddressIsGiven() {
        assertThat(BY_HAND).allSatisfy(words -> {
            assertThat(found(words)).as(words).isEmpty();
            assertThat(Keywords.in(People.withBio(words))).as(words).isPresent();
        });
    }

    private List<String> found(String words) {
        return keys(finder.find(People.withBio(words)).stream());
    }

    private static List<String> keys(Stream<Candidate> candidates) {
        return candidates.map(candidate -> candidate.handle().key()).toList();
    }
}
