package app.godwit.desktop.bringin;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.Step;
import app.godwit.moves.SourceRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BringInModelTest {
    private final SeededSession session = new SeededSession();

    @Test
    void readsSourcesInTheOrderGiven() {
        var model = new BringInModel(Open.of(session));

        model.bringIn(List.of(Path.of("a.zip"), Path.of("b.csv")));

        assertThat(session.broughtIn).containsExactly(Path.of("a.zip"), Path.of("b.csv"));
        assertThat(model.sources()).extracting(SourceRow::name).containsExactly("a.zip", "b.csv");
        assertThat(model.truth().get()).isEqualTo("4,218 tweets and 13 people brought in, 12 of them with a name");
    }

    @Test
    void anUnreadableSourceIsTroubleAndTheNextIsReadAllTheSame() {
        var model = new BringInModel(Open.of(session));

        model.bringIn(List.of(Path.of("bad.zip")));
        assertThat(model.trouble().get()).isEqualTo("bad.zip is cut off; download the archive again.");

        model.bringIn(List.of(Path.of("good.zip")));
        assertThat(model.trouble().get()).isEmpty();
        assertThat(model.sources()).hasSize(1);
    }

    @Test
    void showsWhatEarlierRunsBroughtIn() {
        var earlier = Sample.source(Path.of("a.zip"), Sample.archive(), SourceRow.State.GONE);

        var model = new BringInModel(Open.of(session.with(earlier)));

        assertThat(model.sources()).containsExactly(earlier);
    }

    @Test
    void nothingYetOffersNothingButToChoose() {
        var model = new BringInModel(Open.of(session));

        assertThat(model.next().get()).isInstanceOf(Next.Wait.class);
    }

    @Test
    void practiceOffersTheSample() {
        var model = new BringInModel(Open.of(session.practising()));

        assertThat(model.next().get()).isInstanceOf(Next.Offer.class);
        press(model);

        assertThat(session.broughtIn).containsExactly(Path.of("sample.zip"), Path.of("follows.json"));
    }

    @Test
    void practiceAsksNobodyOutside() {
        assertThat(new BringInModel(Open.of(new SeededSession())).asksOutside()).isTrue();
        assertThat(new BringInModel(Open.of(session.practising())).asksOutside())
                .isFalse();
    }

    @Test
    void afterReadingTheNextStepIsPeople() {
        var move = Open.of(session);
        var model = new BringInModel(move);
        model.bringIn(List.of(Path.of("a.zip")));

        press(model);

        assertThat(move.step().get()).isEqualTo(Step.PEOPLE);
    }

    private static void press(BringInModel model) {
        if (model.next().get() instanceof Next.Offer offer) {
            offer.act().run();
        }
    }
}
