package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares an account's name with the name that the person goes by on X, without case and joining signs.
///
/// The same name is never a reason to believe in an account; it only keeps one that the person wrote from being taken
/// for somebody else's.
final class OwnName {
    private static final Pattern JOINERS = Pattern.compile("[_.-]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int PART = 4;

    private OwnName() {}

    static boolean isSame(String user, Person owner) {
        return !owner.handle().isEmpty() && plain(user).equals(plain(owner.handle()));
    }

    /// The same, part of it (four letters at least), or a word of the name that the person shows.
    static boolean isLike(String user, Person owner) {
        var mine = plain(user);
        var theirs = plain(owner.handle());
        var isPart =
                Math.min(mine.length(), theirs.length()) >= PART && (mine.contains(theirs) || theirs.contains(mine));
        return isSame(user, owner)
                || isPart
                || Stream.of(SPACES.split(owner.name())).map(OwnName::plain).anyMatch(mine::equals);
    }

    private static String plain(String name) {
        return JOINERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
