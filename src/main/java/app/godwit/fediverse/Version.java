package app.godwit.fediverse;

import java.util.regex.Pattern;

/// The first two numbers of a version, whatever follows.
record Version(int major, int minor) {
    private static final Pattern START = Pattern.compile("v?(\\d{1,6})\\.(\\d{1,6}).*", Pattern.DOTALL);

    /// 0.0 when the text does not begin with two numbers.
    static Version of(String text) {
        var match = START.matcher(text.strip());
        return match.matches()
                ? new Version(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
                : new Version(0, 0);
    }

    boolean isAtLeast(int otherMajor, int otherMinor) {
        return major > otherMajor || (major == otherMajor && minor >= otherMinor);
    }
}
