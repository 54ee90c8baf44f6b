package app.godwit.desktop.repost;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.repost.RepostModel.LastLine;
import app.godwit.desktop.session.Step;
import app.godwit.moves.Drip;
import app.godwit.moves.Publication;
import app.godwit.posts.Visibility;
import app.godwit.posts.Wording;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepostModelTest {
    private final SeededSession session = new SeededSession().filled().signedInAlready();

    @Test
    void everyChoiceIsKeptBesideTheOthers() {
        var model = model();
        model.seenBy(Optional.of(Visibility.PUBLIC));
        model.firstSeenBy(Optional.of(Visibility.UNLISTED));
        model.drip(new Drip(6, Drip.Period.DAY));
        model.undescribed(Publication.Undescribed.WAIT);

        assertThat(session.doings.publication())
                .isEqualTo(new Publication(
                        Optional.of(Visibility.PUBLIC),
                        Optional.of(Visibility.UNLISTED),
                        new Drip(6, Drip.Period.DAY),
                        Publication.Undescribed.WAIT));
        model.seenBy(Optional.empty());
        assertThat(session.doings.publication().visibility()).isEmpty();
        assertThat(session.doings.publication().first()).contains(Visibility.UNLISTED);
    }

    @ParameterizedTest
    @EnumSource(names = "OWN", mode = EnumSource.Mode.EXCLUDE)
    void theLastLineIsKept(LastLine line) {
        var model = model();
        model.end(line);

        assertThat(model.lastLine()).isEqualTo(line);
        assertThat(model().lastLine()).isEqualTo(line);
    }

    @Test
    void aTemplateOfTheUsersOwnIsRecognisedAndLanguagesKeepTheirs() {
        var usual = Wording.DEFAULT;
        session.doings.wording(new Wording(
                usual.mentions(),
                usual.strangers(),
                usual.parts(),
                Map.of("", "once, {date}", "fr", "le {date}"),
                usual.sensitive(),
                usual.warnings()));
        var model = model();
        assertThat(model.lastLine()).isEqualTo(LastLine.OWN);
        model.end(LastLine.NOTHING);

        assertThat(session.doings.wording().lastLines()).isEqualTo(Map.of("", "", "fr", "le {date}"));
    }

    @Test
    void mastodonDatesNothingBack() {
        assertThat(model().backdates()).isFalse();
    }

    @Test
    void aPostIsTriedAgainWithWhatIsHeldBelowIt() {
        session.doings.getStuck();
        var model = model();
        model.retry(model.unfinished().get().getFirst());

        assertThat(session.heard)
                .anyMatch(said -> said.startsWith("retry First light"))
                .contains("run [POSTS]");
    }

    private RepostModel model() {
        var move = Open.of(session);
        var model = new RepostModel(move);
        move.step().set(Step.REPOST);
        return model;
    }
}
