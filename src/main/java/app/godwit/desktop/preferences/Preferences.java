package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the user likes.
///
/// @param language empty while it is the system's
/// @param faces   what stands beside the names of people
/// @param proxy   the way to servers
/// @param recents  the one seen last first
public record Preferences(
        Optional<Language> language,
        Scheme scheme,
        TextSize size,
        Faces faces,
        ProxyChoice proxy,
        List<Recent> recents) {
    /// Before anything was chosen.
    public static final Preferences NONE = new Preferences(
            Optional.empty(), Scheme.SYSTEM, TextSize.NORMAL, Faces.LETTERS, ProxyChoice.SYSTEM, List.of());

    private static final int RECENTS = 6;

    public Preferences {
        recents = List.copyOf(recents);
    }

    /// Whose words, dates and numbers are shown.
    public Locale reader(Locale system) {
        return language.or(() -> Optional.of(Language.of(system)).filter(spoken -> spoken == Language.THAI))
                .map(chosen -> chosen.reader(system))
                .orElse(system);
    }

    public Preferences with(Optional<Language> other) {
        return new Preferences(other, scheme, size, faces, proxy, recents);
    }

    public Preferences with(Scheme other) {
        return new Preferences(language, other, size, faces, proxy, recents);
    }

    public Preferences with(TextSize other) {
        return new Preferences(language, scheme, other, faces, proxy, recents);
    }

    public Preferences with(Faces other) {
        return new Preferences(language, scheme, size, other, proxy, recents);
    }

    public Preferences with(ProxyChoice other) {
        return new Preferences(language, scheme, size, faces, other, recents);
    }

    /// With this move on top, and no longer list than can be seen at once.
    public Preferences with(Recent seen) {
        var others = recents.stream().filter(recent -> !recent.file().equals(seen.file()));
        return recents(Stream.concat(Stream.of(seen), others).limit(RECENTS).toList());
    }

    /// Without this move.
    public Preferences without(Path file) {
        return recents(
                recents.stream().filter(recent -> !recent.file().equals(file)).toList());
    }

    private Preferences recents(List<Recent> others) {
        return new Preferences(language, scheme, size, faces, proxy, others);
    }
}
