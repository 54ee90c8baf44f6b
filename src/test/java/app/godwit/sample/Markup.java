package app.godwit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The script's way to write a text: `{@handle}`, `{#tag}`, `{self}`, `{quote NAME}` and `{link}` among plain words.
final class Markup {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]+)}");

    private Markup() {}

    sealed interface Piece {
        /// How it stands in the text.
        String shown();
    }

    record Words(String shown) implements Piece {}

    record At(String handle) implements Piece {
        @Override
        public String shown() {
            return "@" + handle;
        }
    }

    record Tag(String tag) implements Piece {
        @Override
        public String shown() {
            return "#" + tag;
        }
    }

    record Url(Tco link) implements Piece {
        @Override
        public String shown() {
            return link.url();
        }
    }

    /// @param quotable the ids of the script's named tweets
    static List<Piece> read(String text, Map<String, Long> quotable) {
        var pieces = new ArrayList<Piece>();
        var matcher = TOKEN.matcher(text);
        var from = 0;
        while (matcher.find()) {
            addWords(pieces, text.substring(from, matcher.start()));
            pieces.add(piece(matcher.group(1), quotable));
            from = matcher.end();
        }
        addWords(pieces, text.substring(from));
        return pieces;
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words));
        }
    }

    private static Piece piece(String token, Map<String, Long> quotable) {
        if (token.equals("self")) {
            return new At(Owner.HANDLE);
        }
        if (token.startsWith("@")) {
            return new At(token.substring(1));
        }
        if (token.startsWith("#")) {
            return new Tag(token.substring(1));
        }
        if (token.startsWith("quote ")) {
            var id = quotable.get(token.substring(6));
            if (id == null) {
                throw new IllegalArgumentException("No tweet of that name: " + token);
            }
            return new Url(Tco.of("https://twitter.com/" + Owner.HANDLE + "/status/" + id));
        }
        return new Url(Tco.of(token));
    }
}
