package app.godwit.fediverse;

import app.godwit.http.Reach;
import java.util.List;
import java.util.Optional;

/// A server's name while a person types it. Judged from the letters alone: nobody is asked.
public sealed interface TypedName {
    /// Nothing is there yet.
    record Nothing() implements TypedName {}

    /// No server's name yet, or never one.
    ///
    /// @param likely well-known servers whose names begin so, at most five
    record Unfinished(List<String> likely) implements TypedName {
        public Unfinished {
            likely = List.copyOf(likely);
        }
    }

    /// What may be a server's name, and can be looked at.
    ///
    /// @param host  lower case, in ASCII, without what people paste around it; with a port only on this computer
    /// @param meant the well-known server that was probably meant, if this is a slip of the finger
    record Whole(String host, Optional<String> meant) implements TypedName {}

    /// @param asTyped a name, an address of any page there, or a whole handle
    static TypedName of(String asTyped, Reach reach) {
        var bare = ServerName.bare(asTyped);
        if (bare.isEmpty()) {
            return new Nothing();
        }
        return ServerName.address(asTyped, reach)
                .<TypedName>map(address -> new Whole(ServerName.authority(address), WellKnown.near(bare)))
                .orElseGet(() -> new Unfinished(WellKnown.startingWith(bare)));
    }
}
