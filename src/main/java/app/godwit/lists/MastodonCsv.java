package app.godwit.lists;

import java.util.List;
import java.util.regex.Pattern;

/// The files that Mastodon writes and takes in under Settings → Import, byte for byte.
///
/// Source: Mastodon's `app/models/export.rb` and `form/import.rb`: UTF-8, commas, `\n` at the end of every line, quotes
/// only where needed; following and muting have a header, blocking and lists have none. Addresses stand without a
/// leading `@`. At most 20,000 rows and 20 MB at a time.
public final class MastodonCsv {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\\r\\n]|\\A\\s|\\s\\z");

    private MastodonCsv() {}

    /// One follow.
    ///
    /// @param address   `user@host`
    /// @param languages of the posts wanted, none for all
    public record Follow(String address, Boosts boosts, Notices notices, List<String> languages) {
        public Follow {
            languages = List.copyOf(languages);
        }
    }

    /// Whether boosts are shown.
    public enum Boosts {
        SHOWN,
        HIDDEN
    }

    /// Whether new posts are notified.
    public enum Notices {
        NONE,
        OF_NEW_POSTS
    }

    /// Somebody on a list.
    public record Entry(String list, String address) {}

    /// `following_accounts.csv`
    public static String following(List<Follow> follows) {
        var text = new StringBuilder();
        line(text, "Account address", "Show boosts", "Notify on new posts", "Languages");
        for (var follow : follows) {
            line(
                    text,
                    follow.address(),
                    Boolean.toString(follow.boosts() == Boosts.SHOWN),
                    Boolean.toString(follow.notices() == Notices.OF_NEW_POSTS),
                    String.join(", ", follow.languages()));
        }
        return text.toString();
    }

    /// `muted_accounts.csv`; notifications are hidden too.
    public static String muted(List<String> addresses) {
        var text = new StringBuilder();
        line(text, "Account address", "Hide notifications");
        addresses.forEach(address -> line(text, address, "true"));
        return text.toString();
    }

    /// `blocked_accounts.csv`
    public static String blocked(List<String> addresses) {
        var text = new StringBuilder();
        addresses.forEach(address -> line(text, address));
        return text.toString();
    }

    /// `lists.csv`. The import follows whoever is not followed yet.
    public static String lists(List<Entry> entries) {
        var text = new StringBuilder();
        entries.forEach(entry -> line(text, entry.list(), entry.address()));
        return text.toString();
    }

    private static void line(StringBuilder text, String... fields) {
        for (var at = 0; at < fields.length; at++) {
            text.append(at == 0 ? "" : ",").append(field(fields[at]));
        }
        text.append('\n');
    }

    private static String field(String value) {
        return NEEDS_QUOTES.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
