package app.godwit.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.session.Step;
import app.godwit.tweets.Tweet;
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

    @Test
    void whoAndWhatWasLeftOutStandsInGroupsTheLargestFirst() {
        var model = inSight();
        var findings = model.findings().get();

        assertThat(findings.people())
                .extracting(group -> group.people().size() + " " + group.why())
                .containsExactly(
                        "2 No Fediverse address in their words",
                        "1 Only a number is known",
                        "1 There is no such account");
        assertThat(findings.tweets())
                .extracting(group -> group.ids().size() + " " + group.reason())
                .containsExactly("1322 RETWEET", "2 REPLY_TO_OTHERS", "1 MEDIA_MISSING");
        assertThat(findings.uploaded()).isEqualTo(122);
    }

    @Test
    void aGroupIsListedAsFarAsAPageShows() {
        var model = inSight();
        var listed = new ArrayList<Tweet>();
        model.list(model.findings().get().tweets().getFirst(), listed::addAll);

        assertThat(listed).hasSize(ReportModel.LISTED);
    }

    @Test
    void tablesAreWrittenIntoAFolder(@TempDir Path folder) {
        var model = inSight();
        model.export(folder);

        assertThat(model.exported().get()).contains(folder.resolve("people.csv"));
    }

    private ReportModel inSight() {
        var move = Open.of(new SeededSession().filled());
        var model = new ReportModel(move, shown::add);
        move.step().set(Step.REPORT);
        return model;
    }
}
