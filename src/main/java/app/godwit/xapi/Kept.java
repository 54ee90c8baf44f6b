package app.godwit.xapi;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// [Keys] as they lie in the token store: one of the three.
record Kept(Keys.@Nullable Signed signed, Keys.@Nullable Bearing bearing, Keys.@Nullable AppOnly app) {
    Optional<Keys> keys() {
        return Stream.<@Nullable Keys>of(signed, bearing, app)
                .flatMap(one -> Stream.ofNullable(one))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Kept[…]";
    }
}
