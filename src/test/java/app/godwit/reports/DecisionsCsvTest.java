package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.handles.Handle;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsCsvTest {
    private static final String HEAD = "row,handle,decision,address\n";
    private static final List<PersonRow> PEOPLE = List.of(
            Rows.found(1, "ana", "Ana", "ana@one.example"),
            Rows.found(2, "ben", "=1+1", "ben@one.example"),
            Rows.lost(3, "cy", "Cy, with \"quotes\"\nand lines", PersonRow.State.NO_ADDRESS, "Nothing."));

    private static String table() throws IOException {
        var out = new StringBuilder();
        EverythingCsv.people(PEOPLE, out);
        return out.toString();
    }

    @Test
    void findsNothingNewInTheTableAsItWasWritten() throws Exception {
        assertThat(DecisionsCsv.read(table(), PEOPLE)).isEmpty();
    }

    @Test
    void readsAReviewedTable() throws Exception {
        var reviewed =
                "\uFEFFRow;Handle;Decision;Address\n1;Ana;reject;ana@one.example\n3;cy; ACCEPT ;@cy@two.example\n";
        assertThat(DecisionsCsv.read(reviewed, PEOPLE))
                .isEqualTo(Map.of(1L, new Decision.Reject(), 3L, new Decision.Accept(new Handle("cy", "two.example"))));
    }

    @Test
    void anEmptyDecisionSaysNothing() throws Exception {
        var decided = List.of(
                Rows.person(1, "ana", "Ana", PersonRow.State.FOUND, Optional.empty(), new Decision.Reject(), ""));
        assertThat(DecisionsCsv.read(HEAD + "1,ana,,\n", decided)).isEmpty();
        assertThat(DecisionsCsv.read(HEAD + "1,ana,open,\n", decided)).isEqualTo(Map.of(1L, new Decision.Undecided()));
    }

    @Test
    void joinsTheTablesOfATeamAndNamesWhereTheyDisagree() throws Exception {
        var tables = new LinkedHashMap<String, String>();
        tables.put("first.csv", HEAD + "1,ana,accept,ana@one.example\n2,ben,reject,\n3,cy,,\n");
        tables.put("second.csv", HEAD + "1,ana,accept,@Ana@one.example\n2,ben,accept,ben@one.example\n3,cy,reject,\n");
        var reviewed = DecisionsCsv.merge(tables, PEOPLE);
        assertThat(reviewed.decisions())
                .isEqualTo(
                        Map.of(1L, new Decision.Accept(new Handle("ana", "one.example")), 3L, new Decision.Reject()));
        assertThat(reviewed.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.row().person().handle()).isEqualTo("ben");
            assertThat(conflict.said())
                    .containsExactly(
                            Map.entry("first.csv", new Decision.Reject()),
                            Map.entry("second.csv", new Decision.Accept(new Handle("ben", "one.example"))));
        });
    }

    @Test
    void knowsPeopleByNumberAfterALaterImport() throws Exception {
        var table = "row,handle,decision,address,id\n99,ana_old,reject,,7000000000000001\n";
        assertThat(DecisionsCsv.read(table, PEOPLE)).isEqualTo(Map.of(1L, new Decision.Reject()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "row,handle\\n1,ana | lacks one of the columns",
                "row,handle,decision,address\\n1 | broken CSV",
                "row,row,handle,decision,address\\n1 | broken CSV",
                "row,handle,decision,address\\n9,ana,, | names nobody of this move",
                "row,handle,decision,address\\n1,ben,, | names nobody of this move",
                "row,handle,decision,address\\nx,ana,, | names nobody of this move",
                "row,handle,decision,address\\n1,ana,maybe, | write accept, reject, open or nothing",
                "row,handle,decision,address\\n3,cy,accept,nowhere | without an address"
            })
    void saysWhatIsWrongWithATable(String table, String sentence) {
        assertThatThrownBy(() -> DecisionsCsv.read(table.replace("\\n", "\n"), PEOPLE))
                .isInstanceOf(DecisionsCsv.Unclear.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void disarmsFormulas() throws IOException {
        assertThat(table())
                .contains("2,ben,'=1+1,found,,ben@one.example,stated,bio,ben@one.example,,7000000000000002\n");
    }
}
