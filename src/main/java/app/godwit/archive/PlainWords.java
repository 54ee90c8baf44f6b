package app.godwit.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds links, mentions and hashtags in the bare words of a table's row, in which nothing marks them. Words alone
/// tell nobody's number, but for the author of a retweet.
final class PlainWords {
    private static final Pattern LINK = Pattern.compile("https?://t\\.co/[A-Za-z0-9]+");
    private static final Pattern MENTION =
            Pattern.compile("(?<![A-Za-z0-9_@&/#])@([A-Za-z0-9_]{1,20})(?![A-Za-z0-9_@])");
    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{N}_@&/#])#([\\p{L}\\p{M}\\p{N}_]*\\p{L}[\\p{L}\\p{M}\\p{N}_]*)");
    private static final Pattern BETWEEN = Pattern.compile(",(?=https?://)");
    private static final Pattern MEDIA = Pattern.compile("https?://[^/]+/[^/]+/status/[0-9]+/(photo|video)/[0-9]+");

    private PlainWords() {}

    /// Adds entities to a tweet.
    ///
    /// @param expanded  where the text's t.co links lead, in order, with `,` between
    /// @param retweeted number of the retweet's author, 0 when unknown
    static void mark(WireTweet tweet, String expanded, long retweeted) {
        links(tweet, expanded);
        var mentions = MENTION.matcher(tweet.fullText);
        while (mentions.find()) {
            var mention = entity(WireEntity.Kind.MENTION, tweet.fullText, mentions);
            mention.handle = mentions.group(1);
            mention.person = mentions.start() == "RT ".length() && tweet.fullText.startsWith("RT @") ? retweeted : 0;
            tweet.entities.add(mention);
        }
        var hashtags = HASHTAG.matcher(tweet.fullText);
        while (hashtags.find()) {
            var hashtag = entity(WireEntity.Kind.HASHTAG, tweet.fullText, hashtags);
            hashtag.tag = hashtags.group(1);
            tweet.entities.add(hashtag);
        }
    }

    /// Only where there are as many addresses as links is it sure which belongs to which. One picture or film stands
    /// in the list more than once.
    private static void links(WireTweet tweet, String expanded) {
        var found = new ArrayList<WireEntity>();
        var links = LINK.matcher(tweet.fullText);
        while (links.find()) {
            var link = entity(WireEntity.Kind.URL, tweet.fullText, links);
            link.url = links.group();
            found.add(link);
        }
        var addresses = expanded.isBlank()
                ? List.<String>of()
                : List.copyOf(new LinkedHashSet<>(List.of(BETWEEN.split(expanded.strip()))));
        for (var i = 0; i < found.size(); i++) {
            tweet.entities.add(
                    addresses.size() == found.size() ? leading(tweet, found.get(i), addresses.get(i)) : found.get(i));
        }
    }

    /// A picture's link; the table does not name the file, so only the tweet's number is known of its name.
    private static WireEntity leading(WireTweet tweet, WireEntity link, String address) {
        var media = MEDIA.matcher(address);
        if (!media.matches()) {
            link.expanded = address;
            return link;
        }
        var picture = new WireMedia();
        picture.id = tweet.id;
        picture.type = media.group(1);
        tweet.media.add(picture);
        return new WireEntity(WireEntity.Kind.MEDIA, link.start, link.end);
    }

    private static WireEntity entity(WireEntity.Kind kind, String text, Matcher match) {
        var start = text.codePointCount(0, match.start());
        return new WireEntity(kind, start, start + text.codePointCount(match.start(), match.end()));
    }
}
