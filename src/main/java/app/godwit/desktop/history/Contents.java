package app.godwit.desktop.history;

import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Wish;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What tweets shall say, with one wish changed; and lists of words as people type them.
final class Contents {
    private Contents() {}

    static Content media(Content of, Wish wish) {
        return new Content(
                wish,
                of.sensitive(),
                of.languages(),
                of.hashtags(),
                of.words(),
                of.forbidden(),
                of.mentions(),
                of.clients(),
                of.notClients());
    }

    static Content sensitive(Content of, Wish wish) {
        return new Content(
                of.media(),
                wish,
                of.languages(),
                of.hashtags(),
                of.words(),
                of.forbidden(),
                of.mentions(),
                of.clients(),
                of.notClients());
    }

    static Content languages(Content of, Set<String> codes) {
        return new Content(
                of.media(),
                of.sensitive(),
                codes,
                of.hashtags(),
                of.words(),
                of.forbidden(),
                of.mentions(),
                of.clients(),
                of.notClients());
    }

    static Content hashtags(Content of, List<String> tags) {
        return new Content(
                of.media(),
                of.sensitive(),
                of.languages(),
                set(tags),
                of.words(),
                of.forbidden(),
                of.mentions(),
                of.clients(),
                of.notClients());
    }

    static Content words(Content of, List<String> words) {
        return new Content(
                of.media(),
                of.sensitive(),
                of.languages(),
                of.hashtags(),
                words,
                of.forbidden(),
                of.mentions(),
                of.clients(),
                of.notClients());
    }

    static Content forbidden(Content of, List<String> words) {
        return new Content(
                of.media(),
                of.sensitive(),
                of.languages(),
                of.hashtags(),
                of.words(),
                words,
                of.mentions(),
                of.clients(),
                of.notClients());
    }

    static Content mentions(Content of, List<String> handles) {
        return new Content(
                of.media(),
                of.sensitive(),
                of.languages(),
                of.hashtags(),
                of.words(),
                of.forbidden(),
                set(handles),
                of.clients(),
                of.notClients());
    }

    static Content clients(Content of, Set<String> programs) {
        return new Content(
                of.media(),
                of.sensitive(),
                of.languages(),
                of.hashtags(),
                of.words(),
                of.forbidden(),
                of.mentions(),
                programs,
                of.notClients());
    }

    private static Set<String> set(List<String> words) {
        return new LinkedHashSet<>(words);
    }

    /// What stands between commas, of any script.
    static List<String> typed(String text) {
        return Arrays.stream(text.split("[,;،、，\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static String shown(Iterable<String> words) {
        return String.join(", ", words);
    }
}
