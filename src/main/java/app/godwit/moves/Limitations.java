package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.journal.DeedKind;
import java.time.Duration;

/// The limits that servers keep without saying so. Facts: Mastodon's `rack_attack.rb` and `rate_limiter.rb`, the same
/// from
/// 4.3 to 4.6; GoToSocial's default per address; Akkoma's `config.exs`.
final class Limitations {
    private static final Window NONE = new Window(Integer.MAX_VALUE, Duration.ofDays(1));

    private Limitations() {}

    /// The limit on deeds of a kind.
    static Window of(Instance.Flavour flavour, DeedKind kind) {
        return switch (flavour) {
            case MASTODON ->
                switch (kind) {
                    case FOLLOW -> new Window(400, Duration.ofHours(24));
                    case PUBLISH, EDIT -> new Window(300, Duration.ofHours(3));
                    case UPLOAD -> new Window(30, Duration.ofMinutes(30));
                };
            case GOTOSOCIAL, SNAC -> NONE;
            case OTHER ->
                switch (kind) {
                    case FOLLOW -> new Window(10, Duration.ofSeconds(10));
                    case PUBLISH, EDIT, UPLOAD -> new Window(15, Duration.ofSeconds(10));
                };
        };
    }

    /// The limit on requests of any kind.
    static Window requests(Instance.Flavour flavour) {
        return switch (flavour) {
            case MASTODON, GOTOSOCIAL, OTHER -> new Window(300, Duration.ofMinutes(5));
            case SNAC -> NONE;
        };
    }
}
