package app.godwit.desktop.history;

import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Wish;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What tweets shall say, with one wish changed; and lists of words as people type them.
final class Contents {
    private Contents() {}

    static Content media(Content of, Wish wish) {
        return with(of, change -> change.media = wish);
    }

    static Content sensitive(Content of, Wish wish) {
        return with(of, change -> change.sensitive = wish);
    }

    static Content languages(Content of, Set<String> codes) {
        return with(of, change -> change.languages = codes);
    }

    static Content hashtags(Content of, List<String> tags) {
        return with(of, change -> change.hashtags = set(tags));
    }

    static Content words(Content of, List<String> words) {
        return with(of, change -> change.words = words);
    }

    static Content forbidden(Content of, List<String> words) {
        return with(of, change -> change.forbidden = words);
    }

    static Content mentions(Content of, List<String> handles) {
        return with(of, change -> change.mentions = set(handles));
    }

    static Content clients(Content of, Set<String> programs) {
        return with(of, change -> change.clients = programs);
    }

    private static Content with(Content of, Consumer<Change> wish) {
        var change = new Change(of);
        wish.accept(change);
        return change.made();
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

    /// Wishes while one of them changes.
    private static final class Change {
        private final Content of;
        private Wish media;
        private Wish sensitive;
        private Set<String> languages;
        private Set<String> hashtags;
        private List<String> words;
        private List<String> forbidden;
        private Set<String> mentions;
        private Set<String> clients;

        Change(Content of) {
            this.of = of;
            media = of.media();
            sensitive = of.sensitive();
            languages = of.languages();
            hashtags = of.hashtags();
            words = of.words();
            forbidden = of.forbidden();
            mentions = of.mentions();
            clients = of.clients();
        }

        Content made() {
            return new Content(
                    media, sensitive, languages, hashtags, words, forbidden, mentions, clients, of.notClients());
        }
    }
}
