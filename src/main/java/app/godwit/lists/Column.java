package app.godwit.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column of a CSV holds, by the words people and programs put into the header row.
enum Column {
    ID("id", "userid", "user_id", "rest_id", "account_id", "accountid", "twitter_id"),
    HANDLE(
            "screen_name",
            "screenname",
            "handle",
            "username",
            "user_name",
            "twitter",
            "twitter_handle",
            "twitter_username",
            "x_handle",
            "account",
            "user"),
    NAME("name", "display_name", "displayname", "full_name"),
    BIO("description", "bio", "about"),
    LOCATION("location", "place"),
    WEBSITE("website", "web", "homepage", "link"),
    /// In exporters this is the profile's own address on X; elsewhere a website.
    URL("url"),
    AVATAR("profile_image_url", "avatar", "profile_image"),
    FEDIVERSE("fediverse", "mastodon", "mastodon_handle", "account_address", "fediverse_handle", "fediverse_address"),
    FOLLOWING("following"),
    FOLLOWED_BY("followed_by"),
    METADATA("metadata");

    private static final List<Column> ALL = List.of(values());

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    static Optional<Column> of(String header) {
        var name = Head.withoutMark(header).strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return ALL.stream().filter(column -> column.names.contains(name)).findFirst();
    }
}
