package app.godwit.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Kept;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Background;
import app.godwit.desktop.preferences.PreferenceFile;
import app.godwit.desktop.preferences.PreferencesModel;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.journal.MoveFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartModelTest {
    private final List<Path> asked = new ArrayList<>();
    private final List<Session> opened = new ArrayList<>();
    private final PreferencesModel preferences =
            new PreferencesModel(new PreferenceFile(Kept.fresh()), Kept.proxies(), Background.inPlace());
    private final StartModel model = new StartModel(new Files(), Background.inPlace(), preferences, opened::add);

    @Test
    void aNewMoveGetsItsEnding() {
        model.open(Path.of("mira"));
        model.open(Path.of("mira.godwit"));

        assertThat(asked).containsOnly(Path.of("mira.godwit"));
        assertThat(opened).hasSize(2);
    }

    @Test
    void whatCannotBeOpenedIsSaid() {
        model.open(Path.of("foreign.godwit"));

        assertThat(model.failure().get())
                .get()
                .extracting(Exception::getMessage)
                .isEqualTo("foreign.godwit is not a move file; choose another.");
        assertThat(opened).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void practiceOpensLikeAMove() {
        model.practise();

        assertThat(opened).hasSize(1);
    }

    private final class Files implements Sessions {
        @Override
        public Session open(Path file) throws MoveFileException {
            if (file.startsWith("foreign.godwit")) {
                throw new MoveFileException("foreign.godwit is not a move file; choose another.");
            }
            asked.add(file);
            return new SeededSession();
        }

        @Override
        public Session practise() {
            return new SeededSession().practising();
        }
    }
}
