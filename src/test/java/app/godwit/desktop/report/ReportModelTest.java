package app.godwit.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {
    private final List<Path> shown = new ArrayList<>();

    @Test
    void opensTheReportBesideTheMove(@TempDir Path folder) {
        var model = new ReportModel(Open.of(new SeededSession().filled().keptIn(folder)), shown::add);
        model.open();

        assertThat(shown).containsExactly(folder.resolve("mira.html"));
        assertThat(folder.resolve("mira.html")).isNotEmptyFile();
    }

    @Test
    void savesACopyWithoutOpeningIt(@TempDir Path folder) {
        var model = new ReportModel(Open.of(new SeededSession().filled().keptIn(folder)), shown::add);
        model.save(folder.resolve("copy.html"));

        assertThat(shown).isEmpty();
        assertThat(model.written().get()).contains(folder.resolve("copy.html"));
    }

    @Test
    void aFolderThatIsGoneIsTrouble(@TempDir Path folder) {
        var model = new ReportModel(Open.of(new SeededSession().filled().keptIn(folder)), shown::add);
        model.save(folder.resolve("gone").resolve("copy.html"));

        assertThat(model.trouble().get()).startsWith("The file could not be read or written");
    }
}
