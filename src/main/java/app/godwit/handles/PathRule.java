package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;

/// One shape of web address that names an account.
interface PathRule {
    Optional<Named> read(WebAddress address, Person owner);

    /// The account that an address names.
    record Named(Handle handle, Form form) {}

    static Optional<Named> profile(String user, String host) {
        return Handle.of(user, host).map(handle -> new Named(handle, Form.PROFILE_URL));
    }
}
