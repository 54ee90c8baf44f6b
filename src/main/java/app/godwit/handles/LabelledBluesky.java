package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `🦋 own.domain`, `Bluesky: @own.domain`: on Bluesky, names are domains.
final class LabelledBluesky extends Patterned {
    LabelledBluesky() {
        super(
                Hint.words("🦋", "bsky", "bluesky"),
                "(?:🦋|(?<![\\p{L}\\p{N}])(?:bluesky|bsky))(?:[\\s:=–—→»>|/(-]|\\b(?:as|is|handle)\\b){1,6}(?<words>@?(?<host>"
                        + Shapes.HOST + "))(?![@/])",
                Form.BRIDGED);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        var host = match.group("host");
        return HostList.LOOK_ALIKES.covers(host) ? Optional.empty() : Bridges.bluesky(host);
    }
}
