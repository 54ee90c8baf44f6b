package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Census.Month;
import app.godwit.posts.Choice.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrushTest {
    private static final List<Month> YEAR = IntStream.rangeClosed(1, 12)
            .mapToObj(nth -> new Month(YearMonth.of(2019, nth), nth, nth, 0))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2019-05-31, 2, 4",
        "2019-03-15, 2019-05-02, 2, 4",
        "1970-01-01, 2019-05-31, 0, 4",
        "2019-03-01, 9999-12-31, 2, 11",
        "2001-01-01, 2001-12-31, 0, 0",
        "2030-01-01, 2031-12-31, 11, 11",
    })
    void daysLieInMonths(LocalDate from, LocalDate until, int first, int last) {
        assertThat(Brush.of(new Days(from, until), YEAR)).isEqualTo(new Brush(first, last, 12));
    }

    @Test
    void allMonthsAreAllDays() {
        assertThat(Brush.whole(12).days(YEAR)).isEqualTo(Days.ALL);
        assertThat(Brush.of(Days.ALL, YEAR).isWhole()).isTrue();
    }

    @Test
    void anEndOfAllMonthsIsNoBound() {
        assertThat(new Brush(2, 11, 12).days(YEAR)).isEqualTo(new Days(LocalDate.of(2019, 3, 1), Days.ALL.until()));
        assertThat(new Brush(0, 1, 12).days(YEAR)).isEqualTo(new Days(Days.ALL.from(), LocalDate.of(2019, 2, 28)));
    }

    @Test
    void dragsInEitherWay() {
        assertThat(Brush.between(7, 3, 12)).isEqualTo(new Brush(3, 7, 12));
        assertThat(Brush.between(-4, 30, 12)).isEqualTo(Brush.whole(12));
    }

    @Test
    void movesAsFarAsThereAreMonths() {
        assertThat(new Brush(2, 4, 12).moved(3)).isEqualTo(new Brush(5, 7, 12));
        assertThat(new Brush(2, 4, 12).moved(-30)).isEqualTo(new Brush(0, 2, 12));
        assertThat(new Brush(2, 4, 12).moved(30)).isEqualTo(new Brush(9, 11, 12));
    }

    @Test
    void oneEndNeverPassesTheOther() {
        assertThat(new Brush(2, 4, 12).from(9)).isEqualTo(new Brush(4, 4, 12));
        assertThat(new Brush(2, 4, 12).until(0)).isEqualTo(new Brush(2, 2, 12));
        assertThat(new Brush(2, 4, 12).until(99)).isEqualTo(new Brush(2, 11, 12));
    }

    @Test
    void withoutMonthsThereIsNothingToMove() {
        assertThat(Brush.whole(0).from(3).until(5).moved(2)).isEqualTo(new Brush(0, 0, 0));
        assertThat(Brush.of(Days.ALL, List.of())).isEqualTo(Brush.whole(0));
    }
}
