package app.godwit.practice;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A post's text as HTML, in Mastodon's manner: paragraphs, links with hidden parts, mentions and hashtags.
final class Rendering {
    private static final Pattern MARKED =
            Pattern.compile(Wording.URL + "|" + Wording.MENTION + "|(?<tag>(?<![\\w/&])#[\\p{L}\\p{N}_]+)");
    private static final int SHOWN = 30;

    private Rendering() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String html(String text) {
        if (text.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<p>");
        var matcher = MARKED.matcher(text);
        var done = 0;
        while (matcher.find()) {
            html.append(escaped(text.substring(done, matcher.start()))).append(marked(matcher.toMatchResult()));
            done = matcher.end();
        }
        html.append(escaped(text.substring(done))).append("</p>");
        return html.toString().replaceAll("\n{2,}", "</p><p>").replace("\n", "<br />");
    }

    private static String marked(MatchResult match) {
        var whole = match.group();
        if (match.group("url") != null) {
            return link(whole);
        }
        if (match.group("tag") != null) {
            return "<a href=\"/tags/%1$s\" class=\"mention hashtag\" rel=\"tag\">#<span>%1$s</span></a>"
                    .formatted(escaped(whole.substring(1)));
        }
        return "<span class=\"h-card\"><a href=\"/%s\" class=\"u-url mention\">@<span>%s</span></a></span>"
                .formatted(escaped(whole), escaped(match.group("user")));
    }

    private static String link(String url) {
        var scheme = url.indexOf("://") + 3;
        var shown = url.substring(scheme, Math.min(url.length(), scheme + SHOWN));
        var rest = url.substring(scheme + shown.length());
        var kind = rest.isEmpty() ? "" : "ellipsis";
        return ("<a href=\"%s\" target=\"_blank\" rel=\"nofollow noopener\" translate=\"no\">"
                        + "<span class=\"invisible\">%s</span><span class=\"%s\">%s</span>"
                        + "<span class=\"invisible\">%s</span></a>")
                .formatted(escaped(url), url.substring(0, scheme), kind, escaped(shown), escaped(rest));
    }
}
