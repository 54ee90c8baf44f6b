package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.journal.DeedKind;
import java.time.Duration;

/// The limits that servers keep without saying so. Facts: Mastodon's `rack_attack.rb` and `rate_limiter.rb`, the same
/// from 4.3 to 4.6; GoToSocial's default per address; Akkoma's `config.exs`; what Misskey's endpoints say of
/// themselves.
final class Limitations {
    static final Window NONE = new Window(Integer.MAX_VALUE, Duration.ofDays(1));

    private Limitations() {}

    /// The limit on deeds of a kind.
    static Window of(Instance.Flavour flavour, DeedKind kind) {
        return switch (flavour) {
            case MASTODON -> mastodon(kind);
            case GOTOSOCIAL, SNAC -> NONE;
            case MISSKEY, SHARKEY -> misskey(kind);
            default -> careful(kind);
        };
    }

    private static Window mastodon(DeedKind kind) {
        return switch (kind) {
            case FOLLOW -> new Window(400, Duration.ofHours(24));
            case PUBLISH, EDIT, BOOST -> new Window(300, Duration.ofHours(3));
            case UPLOAD, DELETE, UNBOOST -> new Window(30, Duration.ofMinutes(30));
            case MUTE, BLOCK, LIST, ENLIST, UNFOLLOW, UNMUTE, UNBLOCK, UNLIST, DELIST -> NONE;
        };
    }

    private static Window careful(DeedKind kind) {
        return switch (kind) {
            case FOLLOW, UNFOLLOW, MUTE, UNMUTE, BLOCK, UNBLOCK -> new Window(10, Duration.ofSeconds(10));
            case PUBLISH, EDIT, BOOST, UNBOOST, UPLOAD, DELETE, LIST, ENLIST, UNLIST, DELIST ->
                new Window(15, Duration.ofSeconds(10));
        };
    }

    private static Window misskey(DeedKind kind) {
        return switch (kind) {
            case FOLLOW, UNFOLLOW -> new Window(100, Duration.ofHours(1));
            case PUBLISH, EDIT, BOOST, DELETE, UNBOOST -> new Window(300, Duration.ofHours(1));
            case UPLOAD -> new Window(120, Duration.ofHours(1));
            case ENLIST -> new Window(30, Duration.ofHours(1));
            case MUTE, BLOCK, LIST, UNMUTE, UNBLOCK, UNLIST, DELIST -> careful(kind);
        };
    }

    /// The limit on requests of any kind.
    static Window requests(Instance.Flavour flavour) {
        return switch (flavour) {
            case SNAC -> NONE;
            default -> new Window(300, Duration.ofMinutes(5));
        };
    }

    /// How many requests one deed of a kind usually takes: resolving, looking how things stand, doing it.
    static int requestsFor(DeedKind kind) {
        return switch (kind) {
            case FOLLOW, MUTE, BLOCK, BOOST -> 3;
            case LIST, ENLIST, UNFOLLOW, UNMUTE, UNBLOCK, UNLIST, DELIST -> 2;
            case UPLOAD, PUBLISH, EDIT, DELETE, UNBOOST -> 1;
        };
    }
}
