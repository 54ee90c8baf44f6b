package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Preferences as one file of properties, which Java reads by itself: the first window waits for it, and a library for
/// richer files takes a tenth of a second to load. What cannot be read is as if it had not been chosen: a window with
/// the usual looks is better than none.
public record PreferenceFile(Path file) {
    /// What was kept, [Preferences#NONE] when nothing was.
    public Preferences read() {
        if (!Files.exists(file)) {
            return Preferences.NONE;
        }
        try (var in = Files.newBufferedReader(file)) {
            var kept = new Properties();
            kept.load(in);
            return preferences(kept);
        } catch (IOException | IllegalArgumentException damaged) {
            // Asked for only here: the log takes long to begin, and the first window waits for this file.
            LoggerFactory.getLogger(PreferenceFile.class)
                    .warn("preferences cannot be read and are begun anew: {}", damaged.getMessage());
            return Preferences.NONE;
        }
    }

    private static Preferences preferences(Properties kept) {
        return new Preferences(
                choice(Language.values(), kept, "language"),
                choice(Scheme.values(), kept, "theme").orElse(Scheme.SYSTEM),
                choice(TextSize.values(), kept, "textSize").orElse(TextSize.NORMAL),
                choice(Faces.values(), kept, "faces").orElse(Faces.LETTERS),
                proxy(kept),
                recents(kept));
    }

    private static ProxyChoice proxy(Properties kept) {
        return choice(ProxyChoice.Way.values(), kept, "proxy.way")
                .map(way -> new ProxyChoice(way, text(kept, "proxy.address"), text(kept, "proxy.login")))
                .filter(ProxyChoice::isWhole)
                .orElse(ProxyChoice.SYSTEM);
    }

    private static <T extends Enum<T>> Optional<T> choice(T[] values, Properties kept, String key) {
        return Stream.of(values)
                .filter(value -> value.name().equals(text(kept, key)))
                .findFirst();
    }

    private static List<Recent> recents(Properties kept) {
        return IntStream.iterate(0, nth -> kept.containsKey(recent(nth) + "file"), nth -> nth + 1)
                .mapToObj(nth -> recent(kept, recent(nth)))
                .toList();
    }

    private static String recent(int nth) {
        return "recent." + nth + ".";
    }

    private static Recent recent(Properties kept, String which) {
        return new Recent(
                Path.of(text(kept, which + "file")),
                text(kept, which + "owner"),
                text(kept, which + "account"),
                number(kept, which + "people"),
                number(kept, which + "followed"),
                number(kept, which + "posts"),
                number(kept, which + "posted"));
    }

    private static String text(Properties kept, String key) {
        return kept.getProperty(key, "");
    }

    private static int number(Properties kept, String key) {
        return Integer.parseInt(kept.getProperty(key, "0"));
    }

    /// Keeps them. Another program never sees half a file.
    public void write(Preferences preferences) throws IOException {
        var folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, "preferences", ".part");
        try {
            try (var out = Files.newBufferedWriter(half)) {
                properties(preferences).store(out, "Godwit");
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Properties properties(Preferences preferences) {
        var kept = new Properties();
        preferences.language().ifPresent(language -> kept.setProperty("language", language.name()));
        kept.setProperty("theme", preferences.scheme().name());
        kept.setProperty("textSize", preferences.size().name());
        kept.setProperty("faces", preferences.faces().name());
        kept.setProperty("proxy.way", preferences.proxy().way().name());
        kept.setProperty("proxy.address", preferences.proxy().address());
        kept.setProperty("proxy.login", preferences.proxy().login());
        for (var nth = 0; nth < preferences.recents().size(); nth++) {
            fill(kept, recent(nth), preferences.recents().get(nth));
        }
        return kept;
    }

    private static void fill(Properties kept, String which, Recent recent) {
        kept.setProperty(which + "file", recent.file().toString());
        kept.setProperty(which + "owner", recent.owner());
        kept.setProperty(which + "account", recent.account());
        kept.setProperty(which + "people", String.valueOf(recent.people()));
        kept.setProperty(which + "followed", String.valueOf(recent.followed()));
        kept.setProperty(which + "posts", String.valueOf(recent.posts()));
        kept.setProperty(which + "posted", String.valueOf(recent.posted()));
    }
}
