package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingCsvTest {
    private static String csv(PersonRow... rows) throws IOException {
        var out = new StringBuilder();
        FollowingCsv.write(List.of(rows), out);
        return out.toString();
    }

    @Test
    void isWhatMastodonTakesIn() throws IOException {
        assertThat(csv(
                        Rows.found(1, "a", "Ana", "ana@one.example"),
                        Rows.found(2, "b", "Ben", "@Ben@two.example", PersonRow.State.FOLLOWED)))
                .isEqualTo("""
                    Account address,Show boosts,Notify on new posts,Languages
                    ana@one.example,true,false,
                    Ben@two.example,true,false,
                    """);
    }

    @Test
    void leavesOutThoseTurnedDownAndThoseNotFound() throws IOException {
        var match = Optional.of(Rows.match("c@one.example"));
        assertThat(csv(
                        Rows.person(1, "c", "C", PersonRow.State.FOUND, match, new Decision.Reject(), ""),
                        Rows.lost(2, "d", "D", PersonRow.State.NO_ADDRESS, "Nothing.")))
                .isEqualTo("Account address,Show boosts,Notify on new posts,Languages\n");
    }
}
