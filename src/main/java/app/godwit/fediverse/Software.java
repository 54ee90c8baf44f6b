package app.godwit.fediverse;

import app.godwit.handles.HostVerdict.Door;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What NodeInfo says a server runs; or, where NodeInfo is silent, what the instance document lets slip.
///
/// @param name lower case, `""` when it does not say
/// @param door whether it takes new people
record Software(String name, String version, Door door) {
    static final Software UNKNOWN = new Software("", "");

    /// `4.2.1 (compatible; Iceshrimp.NET/2024.1)`, `2.7.2 (compatible; Pleroma 2.6.0-dev)`,
    /// `4.0.0 (not true; really snac/2.96)`.
    private static final Pattern BEHIND = Pattern.compile(
            "\\((?:compatible|not true); (?:really )?([\\p{Alpha}.]{2,30})[ /]v?([^;)\\s]{1,60})[^)]*\\)");
    /// `takahe/0.11.0`.
    private static final Pattern SLASH = Pattern.compile("(\\p{Alpha}{2,30})/v?(\\d\\S{0,60})");
    /// `4.0.15+hometown-1.1.1`, `4.5.0-alpha.1+glitch`.
    private static final Pattern FORK = Pattern.compile("\\d[\\w.-]*\\+(hometown|glitch)\\b.*");

    Software(String name, String version) {
        this(name, version, Door.UNKNOWN);
    }

    /// What the `version` of an instance document tells of the software; empty when that is a bare number.
    static Optional<Software> saidIn(String version) {
        var behind = BEHIND.matcher(version);
        if (behind.find()) {
            return Optional.of(new Software(behind.group(1).toLowerCase(Locale.ROOT), behind.group(2)));
        }
        var slash = SLASH.matcher(version);
        if (slash.matches()) {
            return Optional.of(new Software(slash.group(1).toLowerCase(Locale.ROOT), slash.group(2)));
        }
        return FORK.matcher(version).matches() ? Optional.of(new Software("mastodon", version)) : Optional.empty();
    }

    /// This, or what the document tells when NodeInfo was silent.
    Software or(String version) {
        return name.isEmpty() ? saidIn(version).orElse(new Software("", version, door)) : this;
    }
}
