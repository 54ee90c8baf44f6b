package app.godwit.archive;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Person;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds for everything that is read from any archive, however broken.
final class Soundness {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private Soundness() {}

    static void check(ArchiveReport report, Collected collected) {
        collected.tweets.values().forEach(Soundness::tweet);
        Stream.concat(collected.named.stream(), collected.tied.values().stream().flatMap(people -> people.stream()))
                .forEach(Soundness::person);
        collected.profiles.forEach(profile ->
                words(profile.handle(), profile.name(), profile.bio(), profile.website(), profile.location()));
        collected.problems.forEach(problem -> {
            hold(!problem.file().isBlank() && problem.what().endsWith("."), problem);
            words(problem.file(), problem.what());
        });
        var tweets = report.tweets();
        hold(
                tweets.own() + tweets.retweets() + tweets.replies() + tweets.supersededEdits() == tweets.total()
                        && tweets.threads() <= tweets.own(),
                tweets);
        words(report.handle());
    }

    private static void tweet(Tweet tweet) {
        hold(tweet.id() > 0 && tweet.likes() >= 0 && tweet.retweets() >= 0, tweet);
        hold(LANGUAGE.matcher(tweet.language()).matches(), tweet);
        words(tweet.text(), tweet.client());
        var end = 0;
        for (var span : tweet.spans()) {
            hold(
                    span.start() >= end
                            && span.start() < span.end()
                            && span.end() <= tweet.text().length(),
                    tweet);
            end = span.end();
            words(tweet.text().substring(span.start(), span.end()), says(span));
        }
        tweet.media().forEach(Soundness::media);
        if (tweet.kind() instanceof Kind.Reply(var _, var person, var handle)) {
            hold(person >= 0, tweet);
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
        hold(person.id() > 0, person);
        words(person.handle(), person.name());
    }

    /// No half pairs, no NUL.
    private static void words(String... texts) {
        for (var text : texts) {
            for (var i = 0; i < text.length(); i++) {
                var c = text.codePointAt(i);
                hold(c != 0 && (c < 0xD800 || c > 0xDFFF), text);
                i += Character.charCount(c) - 1;
            }
        }
    }

    /// By hand: the fuzzer asks millions of times.
    private static void hold(boolean sound, Object about) {
        if (!sound) {
            throw new AssertionError(about);
        }
    }
}
