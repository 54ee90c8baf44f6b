package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.history.AltTextModel.State;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AltTextModelTest {
    private final SeededSession session = new SeededSession().filled();
    private final HistoryModel history = HistoryModelTest.inSight(Open.of(session));
    private final AltTextModel model = new AltTextModel(history);

    @Test
    void picturesWithoutWordsStandInARow() {
        model.open();

        assertThat(model.state().get()).isEqualTo(State.ASKING);
        assertThat(at().nth()).isEqualTo(1);
        assertThat(at().all()).isEqualTo(2);
        assertThat(at().picture().draft().text()).startsWith("First light");
    }

    @Test
    void eachDescriptionIsKeptAtOnceAndTheNextPictureComes() {
        model.open();
        model.keep(" A ferry, from behind ");

        assertThat(session.heard).containsExactly("describe 0 A ferry, from behind");
        assertThat(at().nth()).isEqualTo(2);
        model.keep("A boat of paper");
        assertThat(model.state().get()).isEqualTo(State.DONE);
    }

    @Test
    void nothingIsNoDescription() {
        model.open();
        model.keep("  ");

        assertThat(session.heard).isEmpty();
        assertThat(at().nth()).isEqualTo(1);
    }

    @Test
    void skippedPicturesStayAsTheyAreAndCanBeGoneBackTo() {
        model.open();
        model.skip();
        assertThat(at().nth()).isEqualTo(2);
        model.back();
        assertThat(at().nth()).isEqualTo(1);
        model.skip();
        model.skip();
        assertThat(model.state().get()).isEqualTo(State.DONE);
        assertThat(session.heard).isEmpty();
    }

    @Test
    void thePostsShowWhatWasDescribedOnceItIsClosed() {
        model.open();
        model.keep("A ferry, from behind");
        model.close();

        assertThat(history.truth().get()).endsWith("1 without description");
        assertThat(model.state().get()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatIsTakenOutNeedsNoWords() {
        history.turn(1);
        model.open();

        assertThat(at().all()).isEqualTo(1);
    }

    @Test
    void aFilledTableDescribesManyAtOnce(@TempDir Path folder) throws Exception {
        var table = Files.writeString(folder.resolve("alt-text.csv"), "picture,description\n0,A\n9,B\n");
        model.open();
        model.bringIn(table, count -> count + " read");

        assertThat(model.told().get()).isEqualTo("2 read");
        assertThat(model.state().get()).isEqualTo(State.DONE);
        assertThat(history.truth().get()).endsWith("0 without description");
    }

    @Test
    void aTableThatIsNoneIsSaidWhereItHappened(@TempDir Path folder) {
        model.open();
        model.bringIn(folder.resolve("nothing.csv"), count -> count + " read");

        assertThat(history.trouble().get()).contains("cannot be read as a table");
        assertThat(model.state().get()).isEqualTo(State.ASKING);
    }

    @Test
    void theTableToFillInIsWritten(@TempDir Path folder) {
        model.open();
        model.takeOut(folder.resolve("alt-text.csv"), "written");

        assertThat(folder.resolve("alt-text.csv")).content().startsWith("picture,description");
        assertThat(model.told().get()).isEqualTo("written");
    }

    private AltTextModel.At at() {
        return model.at().get().orElseThrow();
    }
}
