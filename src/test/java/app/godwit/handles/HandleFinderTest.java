package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.handles.Evidence.Field;
import app.godwit.tweets.Person;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleFinderTest {
    private final HandleFinder finder = new HandleFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        @ana@lagoon.example                                      | ana@lagoon.example
        I paint. @ana@lagoon.example                             | ana@lagoon.example
        ＠ana＠lagoon.example                                    | ana@lagoon.example
        ＠ａｎａ＠ｌａｇｏｏｎ．ｅｘａｍｐｌｅ                   | ana@lagoon.example
        🐘@ana@lagoon.example                                    | ana@lagoon.example
        🐘 ana@lagoon.example                                    | ana@lagoon.example
        🐘ana@lagoon.example                                     | ana@lagoon.example
        🐘: ana@lagoon.example🐦                                 | ana@lagoon.example
        Mastodon: @ana@lagoon.example                            | ana@lagoon.example
        mastodon:ana@lagoon.example                              | ana@lagoon.example
        MASTODON -> ana@lagoon.example                           | ana@lagoon.example
        Mastodon@ana@lagoon.example                              | ana@lagoon.example
        on Mastodon as ana@lagoon.example                        | ana@lagoon.example
        My Mastodon handle is ana@lagoon.example.                | ana@lagoon.example
        fedi: ana@lagoon.example                                 | ana@lagoon.example
        acct:ana@lagoon.example                                  | ana@lagoon.example
        pixelfed/ana@lagoon.example                              | ana@lagoon.example
        Find me (@ana@lagoon.example)                            | ana@lagoon.example
        [@ana@lagoon.example]                                    | ana@lagoon.example
        “@ana@lagoon.example”                                    | ana@lagoon.example
        @ana@lagoon.example; painter                             | ana@lagoon.example
        @ana@lagoon.example, painter                             | ana@lagoon.example
        @ana@lagoon.example: come over                           | ana@lagoon.example
        @ana@lagoon.example. Bye                                 | ana@lagoon.example
        she/her/@ana@lagoon.example                              | ana@lagoon.example
        painter・@ana@lagoon.example・Lisbon                     | ana@lagoon.example
        painter丨@ana@lagoon.example丨Lisbon                     | ana@lagoon.example
        》@ana@lagoon.example《                                  | ana@lagoon.example
        →@ana@lagoon.example→                                    | ana@lagoon.example
        絵描き@ana@lagoon.exampleです                            | ana@lagoon.example
        マストドン：ana@lagoon.example                           | ana@lagoon.example
        长毛象 ana@lagoon.example                                | ana@lagoon.example
        ماستودون: \u200E@ana@lagoon.example\u200F                           | ana@lagoon.example
        \u200Fأنا هنا \u202A@ana@lagoon.example\u202C رسامة                      | ana@lagoon.example
        мастодон — ana@lagoon.example                            | ana@lagoon.example
        มาสโตดอน ana@lagoon.example                              | ana@lagoon.example
        @ana@münchen.example                                     | ana@xn--mnchen-3ya.example
        `@ana@mu\u0308nchen.example`                             | ana@xn--mnchen-3ya.example
        @ana@東京.example                                        | ana@xn--1lqs71d.example
        @ana@почта.рф                                            | ana@xn--80a1acny.xn--p1ai
        @ana.b-c_d@social.lagoon.example                         | ana.b-c_d@social.lagoon.example
        @Ana_B@Lagoon.Example                                    | Ana_B@lagoon.example
        @lagoon.example@lagoon.example                           | lagoon.example@lagoon.example
        @ana@https://lagoon.example                              | ana@lagoon.example
        @ana@http://lagoon.example/ and more                     | ana@lagoon.example
        ana@lagoon.example (Mastodon)                            | ana@lagoon.example
        ana@lagoon.example 🐘                                    | ana@lagoon.example
        moved to @ana@lagoon.example                             | ana@lagoon.example
        Find me at @ana@lagoon.example                           | ana@lagoon.example
        Tooting at @ana@lagoon.example                           | ana@lagoon.example
        """)
    void readsExplicitAddresses(String bio, String handle) {
        expect(bio, handle, Form.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://lagoon.example/@ana                              | ana@lagoon.example
        https://www.lagoon.example/@ana                          | ana@www.lagoon.example
        http://lagoon.example/@ana/                              | ana@lagoon.example
        HTTPS://Lagoon.Example/@Ana                              | Ana@lagoon.example
        lagoon.example/@ana                                      | ana@lagoon.example
        (lagoon.example/@ana)                                    | ana@lagoon.example
        painter: lagoon.example/@ana.                            | ana@lagoon.example
        絵はこちらlagoon.example/@ana                            | ana@lagoon.example
        https://lagoon.example/@ana?lang=fr                      | ana@lagoon.example
        https://lagoon.example/@ana#top                          | ana@lagoon.example
        https://lagoon.example/%40ana                            | ana@lagoon.example
        https://lagoon.example/web/@ana                          | ana@lagoon.example
        https://lagoon.example/deck/@ana                         | ana@lagoon.example
        https://lagoon.example/@ana/with_replies                 | ana@lagoon.example
        https://lagoon.example/@ana/media                        | ana@lagoon.example
        https://lagoon.example/users/ana                         | ana@lagoon.example
        https://lagoon.example/u/ana                             | ana@lagoon.example
        https://lagoon.example/profile/ana                       | ana@lagoon.example
        https://lagoon.example/channel/ana                       | ana@lagoon.example
        https://lagoon.example/a/ana/video-channels              | ana@lagoon.example
        https://lagoon.example/c/ana                             | ana@lagoon.example
        https://lagoon.example/accounts/ana                      | ana@lagoon.example
        https://lagoon.example/video-channels/ana/videos         | ana@lagoon.example
        https://lagoon.example/author/ana/                       | ana@lagoon.example
        https://shore.example/@ana@lagoon.example                | ana@lagoon.example
        https://shore.example/web/@ana@lagoon.example            | ana@lagoon.example
        https://shore.example/u/ana@lagoon.example               | ana@lagoon.example
        https://elk.zone/lagoon.example/@ana                     | ana@lagoon.example
        https://elk.zone/shore.example/@ana@lagoon.example       | ana@lagoon.example
        https://phanpy.social/#/lagoon.example/@ana              | ana@lagoon.example
        https://phanpy.social/#/@ana@lagoon.example              | ana@lagoon.example
        web+ap://lagoon.example/@ana                             | ana@lagoon.example
        https://lagoon.example/@ana_bird/109876543210987654      | ana_bird@lagoon.example
        https://lagoon.example/users/anabird/statuses/109876543  | anabird@lagoon.example
        https://shore.example/@ana_bird@lagoon.example/10987654  | ana_bird@lagoon.example
        https://münchen.example/@ana                             | ana@xn--mnchen-3ya.example
        """)
    void readsProfilePages(String bio, String handle) {
        expect(bio, handle, Form.PROFILE_URL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ana@lagoon.example                                       | ana@lagoon.example
        `painter | ana@lagoon.example | Lisbon`                 | ana@lagoon.example
        ana.b@lagoon.example                                     | ana.b@lagoon.example
        https://lagoon.example/ana                               | ana@lagoon.example
        ana@https://lagoon.example                               | ana@lagoon.example
        """)
    void keepsBareAddressesForTheHostToProve(String bio, String handle) {
        expect(bio, handle, Form.BARE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        @𝗮𝗻𝗮@𝗹𝗮𝗴𝗼𝗼𝗻.𝗲𝘅𝗮𝗺𝗽𝗹𝗲                                      | ana@lagoon.example
        @𝒶𝓃𝒶@𝕝𝕒𝕘𝕠𝕠𝕟.𝕖𝕩𝕒𝕞𝕡𝕝𝕖                                      | ana@lagoon.example
        @ⓐⓝⓐ@lagoon.example                                      | ana@lagoon.example
        `@a\u200Bna@lag\u00ADoon.exam\u200Dple`                  | ana@lagoon.example
        ana at lagoon dot example                                | ana@lagoon.example
        Painter. ana AT lagoon DOT example                       | ana@lagoon.example
        ana (at) lagoon.example                                  | ana@lagoon.example
        ana[at]lagoon.example                                    | ana@lagoon.example
        ana{at}lagoon{dot}example                                | ana@lagoon.example
        ana (at) social (dot) lagoon (dot) example               | ana@social.lagoon.example
        @ana[at]lagoon[.]example                                 | ana@lagoon.example
        @ana at lagoon.example                                   | ana@lagoon.example
        @ana @ lagoon.example                                    | ana@lagoon.example
        @ana @lagoon.example                                     | ana@lagoon.example
        @ana@lagoon dot example                                  | ana@lagoon.example
        @ana on lagoon.example                                   | ana@lagoon.example
        ana @ lagoon.example                                     | ana@lagoon.example
        🎻 ana @ lagoon.example                                  | ana@lagoon.example
        Mastodon: ana at lagoon.example                          | ana@lagoon.example
        🐘 ana at lagoon dot example                             | ana@lagoon.example
        """)
    void readsDisguisedAddresses(String bio, String handle) {
        expect(bio, handle, Form.OBFUSCATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ana.bsky.social                                          | ana.bsky.social@bsky.brid.gy
        @Ana.bsky.social                                         | ana.bsky.social@bsky.brid.gy
        https://bsky.app/profile/ana.bsky.social                 | ana.bsky.social@bsky.brid.gy
        bsky.app/profile/ana.example                             | ana.example@bsky.brid.gy
        🦋 ana.example                                           | ana.example@bsky.brid.gy
        Bluesky: @ana.example                                    | ana.example@bsky.brid.gy
        @ana@ana.bsky.social                                     | ana.bsky.social@bsky.brid.gy
        @ana@bsky.social                                         | ana.bsky.social@bsky.brid.gy
        https://www.threads.net/@ana                             | ana@threads.net
        threads.com/@ana                                         | ana@threads.net
        @ana@threads.net                                         | ana@threads.net
        """)
    void readsNamesOfOtherNetworksAsTheirBridgesCallThem(String bio, String handle) {
        expect(bio, handle, Form.BRIDGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "BIO", "LOCATION", "WEBSITE", "PINNED", "LIST"})
    void looksIntoEveryField(Field field) {
        var found = finder.find(People.with(field, "here: @ana@lagoon.example!"));
        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.handle()).hasToString("ana@lagoon.example");
            assertThat(candidate.evidence().field()).isEqualTo(field);
            assertThat(candidate.evidence().words()).isEqualTo("@ana@lagoon.example");
        });
    }

    @ParameterizedTest
    @CsvSource({"ana@lagoon.example", "@ana@lagoon.example", "https://lagoon.example/@ana"})
    void believesWhatAListStates(String text) {
        var found = finder.find(People.with(Field.LIST, text));
        assertThat(found).singleElement().extracting(Candidate::form).isEqualTo(Form.DIRECTORY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        🎻🐘 ＠ａｎａ＠lagoon.example 🎻     | ＠ａｎａ＠lagoon.example
        `\u200Fx\u200E @a\u200Bna@lagoon.example\u200F y`    | `@a\u200Bna@lagoon.example`
        👩‍🎨 @𝗮𝗻𝗮@lagoon.example!              | @𝗮𝗻𝗮@lagoon.example
        Mastodon: ana@lagoon.example, hi    | ana@lagoon.example
        at https://lagoon.example/@ana, hi  | https://lagoon.example/@ana
        """)
    void showsTheWordsAsTheyStandOnX(String bio, String words) {
        assertThat(finder.find(People.withBio(bio)))
                .singleElement()
                .extracting(candidate -> candidate.evidence().words())
                .isEqualTo(words);
    }

    @Test
    void namesEveryAddressOnceWithItsClearestForm() {
        var person = new Person(
                1, "ana", "", "ana@lagoon.example or ana at dune dot example", "", "lagoon.example/@Ana", "", "", "");
        assertThat(finder.find(person))
                .extracting(Candidate::form, candidate -> candidate.handle().key())
                .containsExactly(tuple(Form.PROFILE_URL, "ana@lagoon.example"));
    }

    @Test
    void takesAPublicRegistersWordBeforeTheOthers() {
        var registered = List.of(
                new OnRecord.Registered("ana@lagoon.example", "Wikidata Q7", Form.REGISTER),
                new OnRecord.Registered("ana@dune.example", "Wikidata Q7", Form.DIRECTORY),
                new OnRecord.Registered("not an address", "Wikidata Q7", Form.REGISTER));
        var found = finder.find(
                People.withBio("@ana@marsh.example, not @Ana@lagoon.example"), new OnRecord(Set.of(), registered));
        assertThat(found)
                .extracting(Candidate::form, candidate -> candidate.handle().key())
                .containsExactly(
                        tuple(Form.REGISTER, "ana@lagoon.example"),
                        tuple(Form.EXPLICIT, "ana@marsh.example"),
                        tuple(Form.DIRECTORY, "ana@dune.example"));
        assertThat(found.getFirst().evidence().text()).isEqualTo("Wikidata Q7: ana@lagoon.example");
        assertThat(found.getFirst().evidence().words()).isEqualTo("ana@lagoon.example");
    }

    @Test
    void findsSeveralAddressesInOneText() {
        var bio = "🐘 @ana@lagoon.example / 📷 lagoon.example/@pictures \n 🦋 ana.bsky.social";
        assertThat(finder.find(People.withBio(bio)))
                .extracting(candidate -> candidate.handle().toString())
                .containsExactly("ana@lagoon.example", "ana.bsky.social@bsky.brid.gy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Husband and dad\n@ana@lagoon.example",
                "Dad | @ana@lagoon.example",
                "Mum / @ana@lagoon.example",
                "Mum. @ana@lagoon.example",
                "proud mum 🌻 @ana@lagoon.example",
                "books, tea, love | @ana@lagoon.example",
                "photo | art | @ana@lagoon.example",
                "Editor | @ana@lagoon.example",
                "Editor. @ana@lagoon.example",
                "Founder of nothing\n\n@ana@lagoon.example",
                "PhD student, @ana@lagoon.example",
                "Engineer • @ana@lagoon.example",
                "Work in progress. @ana@lagoon.example",
                "opinions are my own, not my boss's\n@ana@lagoon.example",
                "Find me: '@ana@lagoon.example'",
                "‘@ana@lagoon.example’ is my other home",
                "ex-Londoner 🐘 @ana@lagoon.example",
                "I ❤️ reeds. @ana@lagoon.example",
                "Writer @ana@lagoon.example",
                "photographer @ana@lagoon.example",
                "music by night, maps by day. @ana@lagoon.example",
                "Follow me @ana@lagoon.example",
                "Toots at @ana@lagoon.example"
            })
    void takesASeparatorForTheBeginOfSomethingNew(String bio) {
        expect(bio, "ana@lagoon.example", Form.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        moved from @ana@marsh.example to @ana@lagoon.example        | ana@lagoon.example
        @ana@marsh.example → @ana@lagoon.example                    | ana@lagoon.example
        now @ana@lagoon.example, was @ana@marsh.example             | ana@lagoon.example
        @ana_bird@lagoon.example (formerly @ana_bird@marsh.example) | ana_bird@lagoon.example
        old account: @ana_bird@marsh.example, new: @ana_bird@lagoon.example | ana_bird@lagoon.example
        @ana@marsh.example is now @ana@lagoon.example               | ana@lagoon.example
        moved from @ana@marsh.example                               | ana@marsh.example
        was @ana@marsh.example, mail ana@lagoon.example             | ana@marsh.example
        """)
    void takesTheAddressOfNowBeforeTheOneOfBefore(String bio, String handle) {
        assertThat(finder.find(People.withBio(bio)))
                .extracting(candidate -> candidate.handle().toString())
                .containsExactly(handle);
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            expect("MASTODON: ANI@LAGOON.EXAMPLE.INFO", "ANI@lagoon.example.info", Form.EXPLICIT);
        } finally {
            Locale.setDefault(before);
        }
    }

    private void expect(String bio, String handle, Form form) {
        assertThat(finder.find(People.withBio(bio))).singleElement().satisfies(candidate -> {
            assertThat(candidate.handle()).hasToString(handle);
            assertThat(candidate.form()).isEqualTo(form);
        });
    }
}
