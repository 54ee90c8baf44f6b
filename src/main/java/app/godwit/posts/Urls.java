package app.godwit.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the links in a text as Mastodon does: with a protocol, to where closing punctuation begins.
///
/// Mastodon counts a link short only if it recognises it, by a list of top-level domains that ages. So a link is
/// [Sureness#SURE] only where there can be no doubt; the rest are counted in full, which is never too little.
final class Urls {
    private static final int LONGEST = 4096;
    private static final String HOST =
            "(?<host>[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*+(?:\\.[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*+)*+|\\[[0-9A-Fa-f:.]+])";
    private static final Pattern BEGINNING =
            Pattern.compile("https?://(?<user>[^\\s/?#@<>\"]*+@)?" + HOST + "(?::[0-9]+)?", Pattern.CASE_INSENSITIVE);
    private static final String CLOSING = "?!*\"'「」;:=,.$%[]~&|@";
    private static final Set<String> GENERIC = Set.of(
            "com",
            "org",
            "net",
            "edu",
            "gov",
            "mil",
            "int",
            "info",
            "biz",
            "name",
            "pro",
            "museum",
            "blog",
            "social",
            "news",
            "online",
            "site",
            "xyz",
            "club",
            "shop",
            "tech",
            "live",
            "art",
            "design",
            "today",
            "world",
            "cloud",
            "app",
            "dev",
            "page",
            "wiki",
            "space",
            "media",
            "network",
            "photos",
            "video",
            "london",
            "berlin",
            "cat",
            "рф",
            "бел",
            "укр",
            "срб",
            "мкд",
            "қаз",
            "мон",
            "中国",
            "中國",
            "台湾",
            "台灣",
            "香港",
            "新加坡",
            "한국",
            "भारत",
            "ไทย",
            "مصر",
            "امارات",
            "السعودية",
            "ایران",
            "المغرب",
            "ישראל",
            "みんな",
            "コム",
            "ευ",
            "ελ");

    private Urls() {}

    enum Sureness {
        SURE,
        DOUBTFUL
    }

    /// A link at `start` up to `end`, exclusive.
    record Url(int start, int end, String text, Sureness sureness) {}

    static List<Url> in(String text) {
        if (!text.contains("://")) {
            return List.of();
        }
        var urls = new ArrayList<Url>();
        var matcher = BEGINNING.matcher(text);
        var from = 0;
        for (var sign = text.indexOf("://"); sign >= 0; sign = text.indexOf("://", Math.max(from, sign + 1))) {
            if (matcher.region(protocol(text, from, sign), text.length()).lookingAt()) {
                from = withoutClosing(text, matcher.start(), UrlPath.end(text, matcher.end()));
                urls.add(url(text, matcher, from));
            }
        }
        return urls;
    }

    /// The first link, `""` for none.
    static String first(String text) {
        var urls = in(text);
        return urls.isEmpty() ? "" : urls.getFirst().text();
    }

    /// Where a protocol before this sign may begin.
    private static int protocol(String text, int from, int sign) {
        var secure = sign - 5 >= from && text.regionMatches(true, sign - 5, "https", 0, 5);
        return secure ? sign - 5 : Math.max(from, sign - 4);
    }

    private static Url url(String text, Matcher matcher, int end) {
        var start = matcher.start();
        var sure = matcher.group("user") == null
                && end - start <= LONGEST
                && standsFree(text, start)
                && isPublic(matcher.group("host"));
        return new Url(start, end, text.substring(start, end), sure ? Sureness.SURE : Sureness.DOUBTFUL);
    }

    private static int withoutClosing(String text, int start, int matched) {
        var end = matched;
        var inQuery = text.substring(start, matched).indexOf('?') >= 0;
        while (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || (inQuery && "()".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean standsFree(String text, int start) {
        if (start == 0) {
            return true;
        }
        var before = text.charAt(start - 1);
        return !(before < 128 && Character.isLetterOrDigit(before)) && "@＠$#＃".indexOf(before) < 0;
    }

    private static boolean isPublic(String host) {
        var top = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return host.contains(".") && (top.matches("[a-z]{2}|xn--[a-z0-9-]+") || GENERIC.contains(top));
    }
}
