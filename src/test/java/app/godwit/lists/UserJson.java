package app.godwit.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A user as X's own page writes it, of either generation, with about as much beside it as real ones have.
///
/// @param flags `following`, `followed_by`, `muting`, `blocking`; X leaves out what it does not want to say
/// @param besides how often the fields stand there that nobody reads
public record UserJson(
        Generation generation,
        long id,
        String handle,
        String name,
        String bio,
        String website,
        Map<String, Boolean> flags,
        int besides) {
    public enum Generation {
        /// Until June 2025: nearly all below `legacy`.
        LEGACY,
        /// Since then: `core`, `avatar`, `location`, `relationship_perspectives`.
        CORE
    }

    /// Fields that nobody here reads, as many as real ones have.
    private static final String BESIDE = """
        ,"parody_commentary_fan_label":"None","profile_image_shape":"Circle","professional":\
        {"rest_id":"1500000000000000000","professional_type":"Creator","category":[{"id":713,\
        "name":"Science & Technology","icon_name":"IconBriefcaseStroke"}]},"tipjar_settings":{"is_enabled":false,\
        "bandcamp_handle":"","cash_app_handle":"","venmo_handle":""},"super_follow_eligible":false,\
        "super_followed_by":false,"super_following":false,"verified_phone_status":false,"profile_description_language":"en",\
        "legacy_extended_profile":{"birthdate":{"day":1,"month":4,"visibility":"Self","year_visibility":"Self"}},\
        "is_profile_translatable":false,"has_hidden_subscriptions_on_profile":false,"verification_info":\
        {"is_identity_verified":false,"reason":{"description":{"text":"This account has many words about itself",\
        "entities":[{"from_index":26,"to_index":36,"ref":{"url":"https://help.example/about","url_type":"ExternalUrl"}}]},\
        "verified_since_msec":"1650000000000"}},"highlights_info":{"can_highlight_tweets":true,\
        "highlighted_tweets":"0"},"user_seed_tweet_count":0,"premium_gifting_eligible":false,"business_account":{},\
        "creator_subscriptions_count":0\
        """;

    public static UserJson of(Generation generation, long id, String handle) {
        return new UserJson(generation, id, handle, handle + " of the shore", "", "", Map.of(), 1);
    }

    /// With a bio and a website behind t.co links, as X writes them.
    public UserJson linking(String words, String inBio, String site) {
        return new UserJson(
                generation, id, handle, name, words + " https://t.co/bio" + id + "|" + inBio, site, flags, besides);
    }

    public UserJson flag(String flag, boolean value) {
        var more = new LinkedHashMap<>(flags);
        more.put(flag, value);
        return new UserJson(generation, id, handle, name, bio, website, more, besides);
    }

    /// With more fields beside than real ones have.
    public UserJson beside(int times) {
        return new UserJson(generation, id, handle, name, bio, website, flags, times);
    }

    /// An entry of a timeline.
    public String entry() {
        return entry("{\"__typename\":\"TimelineUser\",\"itemType\":\"TimelineUser\",\"user_results\":{\"result\":"
                + raw() + "},\"userDisplayType\":\"User\"}");
    }

    private String entry(String item) {
        return "{\"entryId\":\"user-%d\",\"sortIndex\":\"%d\",\"content\":{\"entryType\":\"TimelineTimelineItem\",\"__typename\":\"TimelineTimelineItem\",\"itemContent\":%s,\"clientEventInfo\":{\"component\":\"FollowingSgs\",\"element\":\"user\"}}}"
                .formatted(id, 1_900_000_000_000_000_000L - id, item);
    }

    /// What stands in place of a suspended account.
    public static String unavailable(long id) {
        return of(Generation.CORE, id, "")
                .entry(
                        "{\"itemType\":\"TimelineUser\",\"user_results\":{\"result\":{\"__typename\":\"UserUnavailable\",\"message\":\"This"
                            + " account is suspended\",\"reason\":\"Suspended\"}}}");
    }

    /// The raw user alone.
    public String raw() {
        var words = bio.split("\\|", 2);
        var old = generation == Generation.LEGACY;
        var relations = flags.entrySet().stream()
                .map(flag -> "\"%s\":%s".formatted(flag.getKey(), flag.getValue()))
                .collect(Collectors.joining(","));
        return "{\"__typename\":\"User\",\"id\":\"VXNlcjo3\",\"rest_id\":\"%d\",\"affiliates_highlighted_label\":{},"
                        .formatted(id)
                + (old
                        ? ""
                        : "\"avatar\":{\"image_url\":\"https://pics.example/%d.jpg\"},\"core\":{\"created_at\":\"Mon Apr 10 09:00:00 +0000 2017\",\"name\":\"%s\",\"screen_name\":\"%s\"},"
                                .formatted(id, name, handle))
                + "\"has_graduated_access\":true,\"is_blue_verified\":false,\"legacy\":{"
                + (old ? "\"name\":\"%s\",\"screen_name\":\"%s\",\"location\":\"Shore\",".formatted(name, handle) : "")
                + (old && !relations.isEmpty() ? relations + "," : "")
                + (old ? "\"profile_image_url_https\":\"https://pics.example/%d.jpg\",".formatted(id) : "")
                + "\"default_profile\":true,\"description\":\"%s\",\"entities\":{\"description\":{\"urls\":[%s]}%s},"
                        .formatted(
                                words[0],
                                words.length == 1 ? "" : url("https://t.co/bio" + id, words[1]),
                                website.isEmpty()
                                        ? ""
                                        : ",\"url\":{\"urls\":[" + url("https://t.co/web" + id, website) + "]}")
                + "\"fast_followers_count\":0,\"favourites_count\":120,\"followers_count\":340,\"friends_count\":56,"
                + "\"has_custom_timelines\":false,\"is_translator\":false,\"listed_count\":7,\"media_count\":8,"
                + "\"normal_followers_count\":340,\"pinned_tweet_ids_str\":[\"1234567890\"],\"possibly_sensitive\":false,"
                + "\"profile_banner_url\":\"https://pics.example/banner/%d\",\"profile_interstitial_type\":\"\","
                        .formatted(id)
                + "\"statuses_count\":4321,\"translator_type\":\"none\",\"url\":%s,\"withheld_in_countries\":[]}"
                        .formatted(website.isEmpty() ? "null" : "\"https://t.co/web" + id + "\"")
                + (old
                        ? ""
                        : ",\"location\":{\"location\":\"Shore\"},\"privacy\":{\"protected\":false},"
                                + "\"relationship_perspectives\":{%s},\"verification\":{\"verified\":false}"
                                        .formatted(relations))
                + BESIDE.repeat(besides)
                + "}";
    }

    private static String url(String shortened, String full) {
        return "{\"display_url\":\"a link\",\"expanded_url\":\"%s\",\"url\":\"%s\",\"indices\":[0,23]}"
                .formatted(full, shortened);
    }
}
