package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.journal.Deed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Keys by which some servers recognise a repeated request. They come from the move, the account and the
/// source, never from the text, and are unique in the world: Akkoma keeps them for all its users together.
final class IdempotencyKeys {
    private final String move;
    private final String account;
    private final Instance.Flavour flavour;

    /// @param move a random name of this move file
    IdempotencyKeys(String move, String account, Instance.Flavour flavour) {
        this.move = move;
        this.account = account;
        this.flavour = flavour;
    }

    String of(Deed deed) {
        var name = String.join("\n", move, account, deed.subject(), attempt(deed));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// Akkoma repeats errors for the same key and Pixelfed refuses its second use, even when nothing came of the first:
    /// there, and where nobody knows, every attempt has its own; elsewhere all share one.
    private String attempt(Deed deed) {
        return switch (flavour) {
            case OTHER, PLEROMA, PIXELFED -> Integer.toString(deed.tries());
            default -> "";
        };
    }
}
