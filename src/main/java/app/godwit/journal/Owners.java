package app.godwit.journal;

import app.godwit.tweets.Profile;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Whose move it is. Handles change, the number stays: the newest archive tells the profile, the others tell what the
/// owner was called before.
final class Owners {
    private static final String OWNER = "owner";
    private static final String MADE = "owner-made";

    private final Settings settings;

    Owners(Settings settings) {
        this.settings = settings;
    }

    Optional<Profile> profile() {
        return settings.read(OWNER, Profile.class);
    }

    /// @throws OtherAccount it is somebody else
    void check(Profile read) {
        profile().filter(known -> !isSame(known, read)).ifPresent(known -> {
            throw new OtherAccount(known.handle(), read.handle());
        });
    }

    /// Where a number is missing the handle must do.
    private static boolean isSame(Profile known, Profile read) {
        if (known.id() != 0 && read.id() != 0) {
            return known.id() == read.id();
        }
        return known.handle().isEmpty()
                || read.handle().isEmpty()
                || handles(known).stream()
                        .anyMatch(name -> handles(read).stream().anyMatch(name::equalsIgnoreCase));
    }

    /// @param made when the archive was made that says so
    void keep(Profile read, Instant made) {
        var known = profile();
        var before = settings.read(MADE).map(Long::parseLong).orElse(0L);
        var newer = made.toEpochMilli() >= before;
        settings.keep(
                OWNER,
                known.map(was -> newer ? joined(read, was) : joined(was, read)).orElse(read));
        settings.keep(MADE, Long.toString(Math.max(before, made.toEpochMilli())));
    }

    private static Profile joined(Profile newer, Profile older) {
        var handle = first(newer.handle(), older.handle());
        var past = new HashSet<>(handles(newer));
        past.addAll(handles(older));
        past.removeIf(name -> name.equalsIgnoreCase(handle));
        return new Profile(
                newer.id() == 0 ? older.id() : newer.id(),
                handle,
                first(newer.name(), older.name()),
                first(newer.bio(), older.bio()),
                first(newer.website(), older.website()),
                first(newer.location(), older.location()),
                past,
                newer.locked());
    }

    private static Set<String> handles(Profile profile) {
        var handles = new HashSet<>(profile.pastHandles());
        if (!profile.handle().isEmpty()) {
            handles.add(profile.handle());
        }
        return handles;
    }

    private static String first(String newer, String older) {
        return newer.isEmpty() ? older : newer;
    }
}
