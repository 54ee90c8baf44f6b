package app.godwit.fediverse;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML that a server wrote → plain text. Nothing of it is ever shown as HTML.
final class Html {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>");

    private static final String WORDS = "[^<&\\p{Cntrl}]*+";

    /// Paragraphs of plain words, as most posts are: read without a parser.
    private static final Pattern PLAIN =
            Pattern.compile("(?:<p>" + WORDS + "(?:" + BREAK + WORDS + ")*+</p>)*+|" + WORDS);

    private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\n *");

    private Html() {}

    /// The words as a reader sees them, with line breaks.
    static String text(String html) {
        return reduce(html, new Reducer());
    }

    /// The words, and after a link its target where the words do not already say it. Links to people and
    /// hashtags of the Fediverse itself stay words.
    static String textWithLinks(String html) {
        return reduce(html, new LinkReducer());
    }

    private static String reduce(String html, Reducer reducer) {
        if (PLAIN.matcher(html).matches()) {
            return lines(plain(html));
        }
        Jsoup.parseBodyFragment(html).body().traverse(reducer);
        return lines(reducer.text);
    }

    private static String plain(String html) {
        var words = SPACES.matcher(html).replaceAll(" ").replace("<p>", "").replace("</p>", "\n\n");
        return BREAK.matcher(words).replaceAll("\n");
    }

    private static String lines(CharSequence text) {
        return AROUND_BREAKS.matcher(text).replaceAll("\n").strip();
    }

    private static class Reducer implements NodeVisitor {
        final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element && element.nameIs("br")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && (element.nameIs("p") || element.nameIs("li"))) {
                text.append(element.nameIs("p") ? "\n\n" : "\n");
            }
        }
    }

    private static final class LinkReducer extends Reducer {
        @Override
        public void tail(Node node, int depth) {
            super.tail(node, depth);
            if (node instanceof Element link && link.nameIs("a")) {
                var target = link.attr("href").strip();
                var stays = link.hasClass("mention") || link.hasClass("hashtag");
                if (target.startsWith("http") && !stays && !link.text().contains(target)) {
                    text.append(' ').append(target).append(' ');
                }
            }
        }
    }
}
