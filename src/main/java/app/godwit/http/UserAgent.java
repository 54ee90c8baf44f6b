package app.godwit.http;

import java.util.Optional;

/// How Godwit introduces itself to servers.
final class UserAgent {
    static final String TEXT = "Godwit/" + version() + " (desktop; moves people to the Fediverse)";

    private UserAgent() {}

    private static String version() {
        return Optional.ofNullable(UserAgent.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
