package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Person;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.util.stream.Stream;

/// What holds for everything that is read from any archive, however broken.
final class Soundness {
    private Soundness() {}

    static void check(ArchiveReport report, Collected collected) {
        collected.tweets.values().forEach(Soundness::tweet);
        Stream.concat(
                        collected.named.stream(),
                        collected.tied.values().stream().flatMap(people -> people.stream()))
                .forEach(Soundness::person);
        collected.profiles.forEach(profile -> words(
                profile.handle(), profile.name(), profile.bio(), profile.website(), profile.location()));
        collected.problems.forEach(problem -> {
            assertThat(problem.file()).isNotBlank();
            assertThat(problem.what()).endsWith(".");
            words(problem.file(), problem.what());
        });
        var tweets = report.tweets();
        assertThat(tweets.own() + tweets.retweets() + tweets.replies() + tweets.supersededEdits())
                .isEqualTo(tweets.total());
        assertThat(tweets.threads()).isLessThanOrEqualTo(tweets.own());
        words(report.handle());
    }

    private static void tweet(Tweet tweet) {
        assertThat(tweet.id()).isPositive();
        assertThat(tweet.likes()).isNotNegative();
        assertThat(tweet.language()).matches("[a-z]{2,3}");
        words(tweet.text(), tweet.client());
        var end = 0;
        for (var span : tweet.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
            end = span.end();
            words(tweet.text().substring(span.start(), span.end()), says(span));
        }
        assertThat(end).isLessThanOrEqualTo(tweet.text().length());
        tweet.media().forEach(Soundness::media);
        if (tweet.kind() instanceof Kind.Reply(var _, var person, var handle)) {
            assertThat(person).isNotNegative();
            words(handle);
        }
    }

    private static String says(Span span) {
        return switch (span) {
            case Link link -> link.url() + link.quoted().orElse(0);
            case Mention mention -> mention.handle();
            case Hashtag hashtag -> hashtag.tag();
            case MediaLink link -> "";
        };
    }

    private static void media(Media media) {
        switch (media.place()) {
            case Media.InArchive in -> words(in.entry());
            case Media.Missing missing -> words(missing.expected());
        }
    }

    private static void person(Person person) {
        assertThat(person.id()).isPositive();
        words(person.handle(), person.name());
    }

    /// No half pairs, no NUL.
    private static void words(String... texts) {
        for (var text : texts) {
            assertThat(text.codePoints().filter(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF)))
                    .isEmpty();
        }
    }
}
