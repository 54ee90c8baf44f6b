package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.history.PostLine.Wording;
import org.junit.jupiter.api.Test;

class EditModelTest {
    private final SeededSession session = new SeededSession().filled();
    private final HistoryModel history = HistoryModelTest.inSight(Open.of(session));
    private final EditModel model = new EditModel(history, () -> {});

    @Test
    void startsWithTheWordsOfThePost() {
        model.begin(post(2));

        assertThat(model.edit().get().orElseThrow().words()).startsWith("The charts were from 1963.");
        assertThat(model.tried().get()).hasSize(1);
        assertThat(model.isOriginal()).isTrue();
    }

    @Test
    void tooLongATextBecomesSeveralPosts() {
        model.begin(post(2));
        model.type("a".repeat(700));

        assertThat(model.tried().get()).hasSize(2);
        assertThat(session.heard).isEmpty();
    }

    @Test
    void keptWordsStandInThePostAndInTheMove() {
        model.begin(post(2));
        model.type("The depths have changed.");
        model.keep();

        assertThat(session.heard).containsExactly("reword 3 The depths have changed.");
        assertThat(post(2).draft().text()).isEqualTo("The depths have changed.");
        assertThat(post(2).words()).isEqualTo(Wording.REWORDED);
        assertThat(model.edit().get()).isEmpty();
    }

    @Test
    void theTweetsOwnWordsAreNotKeptButRestored() {
        model.begin(post(2));
        model.type("Others.");
        model.keep();
        model.begin(post(2));
        model.type(model.edit().get().orElseThrow().original());
        model.keep();

        assertThat(session.heard).containsExactly("reword 3 Others.", "unword 3");
        assertThat(post(2).words()).isEqualTo(Wording.AS_WRITTEN);
    }

    @Test
    void cancellingKeepsNothing() {
        model.begin(post(2));
        model.type("Others.");
        model.cancel();

        assertThat(session.heard).isEmpty();
        assertThat(post(2).words()).isEqualTo(Wording.AS_WRITTEN);
    }

    @Test
    void nothingAtAllCannotBePostedButPicturesCan() {
        model.begin(post(2));
        model.type(" ");
        assertThat(model.canKeep()).isFalse();

        model.begin(post(0));
        model.type("");
        assertThat(model.canKeep()).isTrue();
    }

    private PostLine.Post post(int at) {
        return history.posts().get().get(at).post().orElseThrow();
    }
}
