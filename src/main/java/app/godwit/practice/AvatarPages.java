package app.godwit.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Pictures of the people: one of a few shores each. Whoever has no account has none.
final class AvatarPages {
    private static final int SHORES = 6;
    private static final String END = ".png";
    private final World.Server server;

    AvatarPages(World.Server server) {
        this.server = server;
    }

    void into(Routes routes) {
        routes.add("GET", "/avatars/:file", Door.OPEN, this::show);
    }

    private Page show(Call call) {
        var file = call.at("file");
        var user = file.endsWith(END) ? file.substring(0, file.length() - END.length()) : "";
        return server.person(user)
                .filter(World.Person::isHere)
                .map(person -> Page.of(200, "image/png", shore(Math.floorMod(user.hashCode(), SHORES))))
                .orElseGet(() -> Page.empty(404));
    }

    private static byte[] shore(int nth) {
        try (var in = Objects.requireNonNull(AvatarPages.class.getResourceAsStream("avatars/" + nth + ".png"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
