package app.godwit.posts;

import app.godwit.posts.Draft.Format;
import app.godwit.posts.Limits.UrlCount;
import java.util.List;

/// Words → the texts of the posts that hold them, each within the server's limit together with its content warning.
record Texts(Limits limits, Splitter splitter, Counter counter) {
    /// A warning that would fill a post is cut: words must have room beside it.
    private static final int LARGEST_WARNING = 4;
    /// About what the address of a post may be longer than that of a tweet, where links count in full.
    private static final int LONGER_ADDRESS = 100;

    /// What is to be written.
    ///
    /// @param words    whole
    /// @param last     a line that ends them, `""` for none
    /// @param spoiler  `""` for none; counted like the words
    /// @param ownLinks links to own tweets, reposted or not, if [#keepsRoom], else 0: room is kept for the
    ///                 addresses of them all, so that what else is posted does not change into how many posts the
    ///                 words go
    record Text(String words, String last, String spoiler, List<Draft.Quote> quotes, int ownLinks, String language) {}

    /// What one post says.
    ///
    /// @param length as the server counts the text alone
    record Part(String text, int length, Format format, List<Draft.Quote> quotes) {
        static final Part EMPTY = new Part("", 0, Format.PLAIN, List.of());
    }

    List<Part> parts(Text text) {
        var room = room(text);
        return Markdown.isStyled(text.words()) ? styled(text, room) : plain(text, room);
    }

    /// Whether the address of a post may count for more than that of a tweet.
    boolean keepsRoom() {
        return limits.urls() != UrlCount.RESERVED;
    }

    private int room(Text text) {
        var taken = counter.count(text.spoiler()) + LONGER_ADDRESS * text.ownLinks();
        return Math.max(limits.characters() - taken, limits.characters() / LARGEST_WARNING);
    }

    private List<Part> plain(Text text, int room) {
        var whole = splitter.whole(text.words(), text.last(), room);
        var length = counter.count(whole);
        if (length <= room && !whole.isEmpty()) {
            return List.of(new Part(whole, length, Format.PLAIN, quotes(whole, text)));
        }
        return split(text, room).stream()
                .map(words -> part(words, Format.PLAIN, text))
                .toList();
    }

    /// Asterisks and escapes make a text longer, by how much is known afterwards.
    private List<Part> styled(Text text, int room) {
        var smaller = room;
        var parts = Markdown.of(split(text, smaller));
        while (smaller > 1 && parts.stream().anyMatch(part -> counter.count(part) > room)) {
            smaller = Math.max(1, smaller * 4 / 5);
            parts = Markdown.of(split(text, smaller));
        }
        return parts.stream().map(part -> part(part, Format.MARKDOWN, text)).toList();
    }

    private List<String> split(Text text, int room) {
        return splitter.split(text.words(), text.last(), room, Language.locale(text.language()));
    }

    private Part part(String words, Format format, Text text) {
        return new Part(words, counter.count(words), format, quotes(words, text));
    }

    private static List<Draft.Quote> quotes(String words, Text text) {
        return text.quotes().isEmpty()
                ? List.of()
                : text.quotes().stream()
                        .filter(quote -> words.contains(quote.link()))
                        .toList();
    }
}
