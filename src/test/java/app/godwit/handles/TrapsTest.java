package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Evidence.Field;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {
    private final HandleFinder finder = new HandleFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // e-mail
                "ana@gmail.com",
                "@ana@gmail.com",
                "ana@mail.yahoo.co.jp",
                "ana (at) proton.me",
                "ana at gmx dot de",
                "E-mail: ana@lagoon.example",
                "📧 ana@lagoon.example",
                "Business inquiries: ana@lagoon.example",
                "mailto:ana@lagoon.example",
                "お仕事はメール：ana@lagoon.example",
                "xmpp:ana@lagoon.example",
                "⚡ana@lagoon.example",
                "E-mail me at ana@lagoon.example",
                "email: ana [at] lagoon.example",
                "mail ana (at) lagoon (dot) example",
                "📧 ana at lagoon dot example",
                "Contact me: ana@lagoon.example",
                "tips to ana@lagoon.example",
                "PGP 0xABCDEF ana@lagoon.example",
                "@ana@hotmail.se",
                "ana@yahoo.com.mx",
                "ana@btinternet.com",
                "ana@docomo.ne.jp",
                "ana+news@lagoon.example",
                // words whose first letters are not ASCII are not cut off
                "éric@lagoon.example",
                "аna@lagoon.example",
                "éric (at) lagoon.example",
                "éric@lagoon.example (Mastodon)",
                "@éric@lagoon.example",
                // sites that look alike
                "https://hive.blog/@ana",
                "https://www.theguardian.com/profile/ana",
                "https://myanimelist.net/profile/ana",
                "https://skeb.jp/@ana",
                "https://www.kwai.com/@ana",
                "https://archive.ph/@ana",
                "https://odysee.com/@ana:1",
                "https://lens.xyz/u/ana",
                "https://www.tiktok.com/@ana",
                "youtube.com/@ana",
                "https://m.youtube.com/@ana",
                "https://medium.com/@ana",
                "https://ana.medium.com/@ana",
                "substack.com/@ana",
                "https://flipboard.com/@ana",
                "https://t.me/ana",
                "https://instagram.com/ana",
                "https://www.instagram.com/ana/",
                "https://www.patreon.com/c/ana",
                "https://www.reddit.com/u/ana",
                "https://stackoverflow.com/users/12345/ana",
                "https://vimeo.com/channel/ana",
                "Instagram: @ana@instagram.com",
                "@ana on tiktok.com",
                "bsky: linktr.ee",
                // X itself
                "https://twitter.com/ana",
                "https://x.com/@ana",
                "https://mobile.twitter.com/ana/status/1",
                "https://nitter.net/@ana",
                "@ana@twitter.com",
                // posts of other people, pages that are no profiles
                "https://lagoon.example/@ana/109876543210987654",
                "https://lagoon.example/@ana/statuses/01H0000000000000",
                "https://lagoon.example/users/ana/statuses/109876543",
                "https://www.threads.net/@ana/post/abc",
                "https://bsky.app/profile/ana.bsky.social/post/3k",
                "https://lagoon.example/@ana/followers",
                "https://lagoon.example/tags/art",
                "https://lagoon.example/about",
                "https://lagoon.example/users/12345",
                "https://lagoon.example",
                "lagoon.example/ana",
                "https://lagoon.example/web/accounts/12345",
                "https://lagoon.example/web/statuses/1234567",
                "https://lagoon.example/authorize_interaction?uri=acct:ana@dune.example",
                "https://lagoon.example/@zoe@dune.example/109876543210987654",
                "https://lagoon.example/@ana_banana/109876543210987654",
                "https://lagoon.example/p/zoe/109876543210987654",
                "https://lagoon.example/users/zoe/statuses/109876543",
                "https://lagoon.example/notes/9abcdefghi",
                // no public host
                "@ana@lagoon.example:3000",
                "https://lagoon.example:8443/@ana",
                "@ana@127.0.0.1",
                "@ana@localhost",
                "@ana@server.local",
                "https://127.0.0.1/@ana",
                "numpy@1.2.3",
                "icon@2x.png",
                // credits and other people
                "pfp by @zoe@dune.example",
                "pfp: @zoe@dune.example",
                "icon @zoe@dune.example",
                "header by https://dune.example/@zoe",
                "🎨 @zoe@dune.example",
                "art by @zoe@dune.example & @yan@dune.example",
                "wife of @zoe@dune.example",
                "married to @zoe@dune.example",
                "💍 @zoe@dune.example",
                "CEO of @club@dune.example",
                "Reporter at @paper@dune.example",
                "works for @club@dune.example",
                "Opinions mine. Work account: @club@dune.example",
                "working at @club@dune.example",
                "podcast with @zoe@dune.example",
                "photo par @zoe@dune.example",
                "not affiliated with @zoe@dune.example",
                "アイコンは @zoe@dune.example さん",
                "@zoe@dune.example's wife",
                "@zoe@dune.exampleさん作",
                "pfp © @zoe@dune.example",
                "commissioned from @zoe@dune.example",
                "credit to @zoe@dune.example",
                "partner: @zoe@dune.example",
                "prev: @paper@dune.example",
                "previously at @paper@dune.example",
                "podcast: @pod@dune.example",
                "work acct @club@dune.example",
                // sentences
                "Mastodon: @ana, blog: dune.example",
                "Mastodon: @ana dune.example/pictures",
                "Mastodon: me at dune.example",
                "Mastodon: find on dune.example",
                "Engineer @ dune.example",
                "Software Engineer @ dune.example",
                "me at dune dot example",
                "find me at dune.example",
                "Reporter at dune.example",
                "looking at dune.example/pictures",
                "abc@def@dune.example",
                "and/or he/him 24/7",
                "@ana @zoe @yan",
                "a@b",
                "@@",
                "",
            })
    void giveNothing(String bio) {
        assertThat(finder.find(People.withBio(bio))).isEmpty();
    }

    /// They may be the person's own, and are not followed unless the profile says so.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "💕 @zoe@dune.example",
                "I run @shop@dune.example",
                "mod @club@dune.example",
                "Founder @club@dune.example",
                "Editor @paper@dune.example",
                "ex-@paper@dune.example",
                "PhD student @uni@dune.example",
                "@work_acct@dune.example (work)",
                "@club@dune.example for work",
                "sister account: @zoe@dune.example",
                "not @zoe@dune.example",
                "RT @zoe@dune.example"
            })
    void areMentionsWhereTheWordsSpeakOfAPlaceOrOfCompany(String bio) {
        assertThat(finder.find(People.withBio(bio)))
                .singleElement()
                .extracting(Candidate::form)
                .isEqualTo(Form.MENTIONED);
        assertThat(Form.MENTIONED.ifFound()).isEqualTo(Confidence.GUESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Great thread by @zoe@dune.example                              | none
        Everybody should follow @zoe@dune.example                      | MENTIONED
        Thank you @zoe@dune.example for the lovely photos!             | MENTIONED
        The museum is at @museum@dune.example and worth a visit        | MENTIONED
        I'm leaving, find me at @ana@lagoon.example                    | EXPLICIT
        Moved to @ana@lagoon.example                                   | EXPLICIT
        @ana@lagoon.example                                            | EXPLICIT
        👋 🐘 → https://lagoon.example/@ana                            | PROFILE_URL
        See you over at @ana_bird@lagoon.example                       | EXPLICIT
        Mastodon: @ana@lagoon.example                                  | EXPLICIT
        引っ越しました @ana@lagoon.example                             | EXPLICIT
        """)
    void areMentionsWhereAPinnedTweetMaySpeakOfSomebodyElse(String pinned, String form) {
        assertThat(finder.find(People.with(Field.PINNED, pinned)))
                .extracting(candidate -> candidate.form().name())
                .isEqualTo(form.equals("none") ? List.of() : List.of(form));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pixels by @Ana_Bird@dune.example                         | Ana_Bird@dune.example
        Editor @anabird@dune.example                               | anabird@dune.example
        💕 @ana_bird_too@dune.example                              | ana_bird_too@dune.example
        @ana@mastodon.archive.org                                  | ana@mastodon.archive.org
        https://social.mailbox.org/@ana                            | ana@social.mailbox.org
        pfp by @zoe@dune.example, me: @ana@lagoon.example          | ana@lagoon.example
        📧 ana@dune.example 🐘 @ana@lagoon.example                 | ana@lagoon.example
        ana@gmail.com Mastodon: @ana@lagoon.example                | ana@lagoon.example
        youtube.com/@ana lagoon.example/@ana                       | ana@lagoon.example
        wife of @zoe@dune.example. Toots: ana@lagoon.example       | ana@lagoon.example
        https://mymedium.com/@ana                                  | ana@mymedium.com
        https://notx.com/@ana                                      | ana@notx.com
        @ana@x.com.example                                         | ana@x.com.example
        """)
    void doNotHideWhatStandsBesideThem(String bio, String handle) {
        assertThat(finder.find(People.withBio(bio)))
                .extracting(candidate -> candidate.handle().toString())
                .containsExactly(handle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/ana",
                "https://ana.example/",
                "https://linktr.ee/ana",
                "https://ana.example/blog"
            })
    void giveNothingAsAWebsiteEither(String website) {
        assertThat(finder.find(People.with(Field.WEBSITE, website))).isEmpty();
    }
}
