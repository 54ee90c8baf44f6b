package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Reach;
import app.godwit.moves.Freshness;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.practice.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `godwit match` at the command line: everybody planted in the sample, and for how long answers are kept.
class MatchCommandTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Set<String> LOOK_UPS = Set.of("found", "absent", "moved", "mirror", "unusable", "unknown");

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    private int godwit(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("-m", file().toString(), "--allow-local", "--json"));
        return stage.run(args.toArray(String[]::new));
    }

    private JsonNode json(int status, String... words) {
        assertThat(godwit(words)).as(stage.err() + stage.out()).isEqualTo(status);
        return stage.json();
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.at("/" + field).stringValue();
    }

    /// What the sample's makers have planted, person by person.
    private static List<JsonNode> planted() throws Exception {
        try (var in = Objects.requireNonNull(
                MatchCommandTest.class.getResourceAsStream("/app/godwit/sample/expectations.json"))) {
            return list(JsonMapper.shared().readTree(in));
        }
    }

    @Test
    void findsAndClassifiesEverybodyPlantedInTheSampleAndSaysWhy() throws Exception {
        var _ = stage.onPractice();
        var sample = Sample.unpack(folder.resolve("sample"));
        json(0, "import", sample.archive().toString(), sample.following().toString());
        json(0, "sign-in", "harbour.example");
        json(0, "match");
        // One server asks to wait twice.
        json(0, "match", "--recheck");
        var people = byId(json(0, "match", "--recheck").get("people"));
        var wrong = new ArrayList<String>();
        for (var one : planted()) {
            var person = Objects.requireNonNull(people.get(text(one, "id")), text(one, "x"));
            if (!isAsPlanted(one, person)) {
                wrong.add(one + " → " + person);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(people).hasSize(planted().size());
        assertThat(people.values()).allSatisfy(MatchCommandTest::saysWhatWasFoundWhereAndWhy);
    }

    private static Map<String, JsonNode> byId(JsonNode people) {
        var byId = new HashMap<String, JsonNode>();
        list(people).forEach(person -> byId.put(text(person, "id"), person));
        return byId;
    }

    private static boolean isAsPlanted(JsonNode planted, JsonNode person) {
        var state = text(person, "state");
        var chosen = text(person, "chosen");
        return switch (text(planted, "outcome")) {
            case "found", "moved" ->
                state.equals("found")
                        && chosen.equalsIgnoreCase(text(planted, "handle"))
                        && text(person, "candidates/0/confidence").equals(text(planted, "confidence"));
            case "absent", "mirror", "unusable" ->
                state.equals("not_found")
                        && chosen.isEmpty()
                        && list(person.get("candidates")).stream()
                                .anyMatch(candidate -> text(candidate, "lookup").equals(text(planted, "outcome")));
            case "unknown" -> state.equals("waiting") && chosen.isEmpty();
            default -> !state.equals("found") && chosen.isEmpty();
        };
    }

    private static void saysWhatWasFoundWhereAndWhy(JsonNode person) {
        assertThat(text(person, "chosen") + text(person, "reason"))
                .as(person.toString())
                .isNotEmpty();
        assertThat(list(person.get("candidates"))).allSatisfy(candidate -> {
            assertThat(text(candidate, "address")).contains("@");
            assertThat(text(candidate, "lookup")).isIn(LOOK_UPS);
            var clue = candidate.at("/evidence/0");
            assertThat(text(clue, "field")).isNotEmpty();
            assertThat(text(clue, "text")).isNotBlank();
            assertThat(text(clue, "from")).contains(text(clue, "text"));
        });
    }

    @Test
    void keepsAnswersForAsLongAsTheUserSaysFromThenOn() throws Exception {
        var _ = stage.onPractice();
        importOne();
        json(0, "match");
        assertThat(kept()).isEqualTo(Freshness.USUAL);
        json(0, "match", "--keep-found", "30", "--keep-absent", "2", "--keep-hosts", "14");
        var longer = new Freshness(Duration.ofDays(30), Duration.ofDays(2), Duration.ofDays(14));
        assertThat(kept()).isEqualTo(longer);
        json(0, "match");
        assertThat(kept()).as("what is not said stays").isEqualTo(longer);
        json(0, "match", "--keep-absent", "0");
        assertThat(kept()).isEqualTo(new Freshness(longer.found(), Duration.ZERO, longer.hosts()));
    }

    @Test
    void asksAgainWhenTheDaysThatTheUserSaidAreOver() throws Exception {
        var practice = stage.onPractice();
        importOne();
        json(0, "match", "--keep-found", "3");
        var first = practice.visits().all();
        stage.at(after(Duration.ofDays(2)));
        json(0, "match");
        assertThat(practice.visits().all()).isEqualTo(first);
        stage.at(after(Duration.ofDays(4)));
        json(0, "match");
        assertThat(practice.visits().all()).isGreaterThan(first);
    }

    private void importOne() throws Exception {
        var list = folder.resolve("people.csv");
        Files.writeString(list, "handle,bio\nbram_at_sea,@bram@lagoon.example\n");
        json(0, "import", list.toString());
    }

    private static PracticeTime after(Duration days) {
        return new PracticeTime(() -> START.plus(days));
    }

    @Test
    void keepsNothingForLessThanNoTime() throws Exception {
        importOne();
        for (var option : List.of("--keep-found", "--keep-absent", "--keep-hosts")) {
            var refusal = json(2, "match", option, "-1");
            assertThat(text(refusal, "error/what")).isEqualTo("Answers are kept for 0 days or more, not for -1.");
        }
        assertThat(godwit("match", "--keep-found", "soon")).isEqualTo(2);
        assertThat(kept()).isEqualTo(Freshness.USUAL);
    }

    private Freshness kept() throws Exception {
        try (var move = Move.open(file(), stage.tools(Reach.PUBLIC, Keep.RUN, file()))) {
            return move.search().freshness();
        }
    }
}
