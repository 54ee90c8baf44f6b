package app.godwit.handles;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Fediverse address, `user@host`. The host is lower case and in its ASCII form; the user keeps its case.
///
/// Two handles are the same account when they differ in case only, so compare [#key].
public record Handle(String user, String host) {
    private static final Pattern SHAPE = Pattern.compile(
            "@?([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,62}[\\p{L}\\p{N}_])?)@([^@/\\s]{1,253}?(?::[0-9]{1,5})?)");

    /// Reads `user@host` or `@user@host`, nothing around it. A port is kept: only a local server has one.
    public static Optional<Handle> parse(String text) {
        var match = SHAPE.matcher(text.strip());
        return match.matches() ? of(match.group(1), match.group(2)) : Optional.empty();
    }

    /// Joins a user and a host, the host brought to its ASCII form; empty when it cannot be a host.
    public static Optional<Handle> of(String user, String host) {
        return Idn.ascii(host).map(ascii -> new Handle(user, ascii));
    }

    /// The form in which two spellings of one account are equal.
    public String key() {
        return toString().toLowerCase(Locale.ROOT);
    }

    /// `@user@host`.
    public String display() {
        return "@" + this;
    }

    @Override
    public String toString() {
        return user + "@" + host;
    }
}
