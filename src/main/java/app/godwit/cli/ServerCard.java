package app.godwit.cli;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.TypedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is shown of a server before one signs in there.
final class ServerCard {
    private ServerCard() {}

    static List<String> lines(Instance instance, About about) {
        var lines = new ArrayList<String>();
        var name = instance.title().isEmpty() ? instance.domain() : instance.title();
        var software = (instance.software() + " " + instance.version()).strip();
        lines.add(name + " (" + software + ")" + entry(about.entry()));
        if (!about.rules().isEmpty()) {
            lines.add("Its rules:");
            for (int rule = 0; rule < about.rules().size(); rule++) {
                lines.add("  " + (rule + 1) + ". " + about.rules().get(rule).replaceAll("\\s+", " "));
            }
        }
        return lines;
    }

    /// A word of warning where the name is nearly that of a well-known server: whoever types there gives a password.
    static Optional<String> slip(TypedName typed) {
        return typed instanceof TypedName.Whole(var host, var meant)
                ? meant.map(known -> "This is " + host + ", not " + known + ": look twice before you say yes.")
                : Optional.empty();
    }

    private static String entry(About.Entry entry) {
        return switch (entry) {
            case OPEN -> ", open to new people";
            case ON_APPROVAL -> ", takes new people after a look at each";
            case CLOSED -> ", closed to new people";
            case UNKNOWN -> "";
        };
    }
}
