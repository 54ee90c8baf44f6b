package app.godwit.cli;

import app.godwit.handles.Evidence;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.moves.Coverage;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Somebody;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `people --json`.
///
/// @param conflicts people on whom the reviewed tables disagree
record PeopleShape(List<Person> people, CoverageShape coverage, List<Shapes.Refusal> conflicts) {
    /// @param id       on X, `""` when unknown
    /// @param row      in this move file
    /// @param decision `accept`, `reject`, or `""`
    /// @param chosen   the address that would be followed, `""` for none
    /// @param reason   why nothing was found or what it waits for, `""` when found
    /// @param from     which source's word counts, field by field
    /// @param said     what each source says, the newest last
    record Person(
            String id,
            long row,
            String handle,
            String name,
            String state,
            String decision,
            String chosen,
            String reason,
            List<Candidate> candidates,
            List<String> formerHandles,
            Map<String, String> from,
            List<Said> said) {}

    /// @param source a file or a service
    /// @param seen   when it saw the person, `null` when it does not tell
    record Said(String source, @Nullable Instant seen, String handle, String name, String bio, String website) {
        static Said of(Somebody.Saying saying) {
            var words = saying.words();
            return new Said(
                    saying.source(),
                    saying.seen().equals(Instant.EPOCH) ? null : saying.seen(),
                    words.handle(),
                    words.name(),
                    words.bio(),
                    words.website());
        }
    }

    private static final Map<String, Function<app.godwit.tweets.Person, String>> FIELDS = Map.of(
            "handle", app.godwit.tweets.Person::handle,
            "name", app.godwit.tweets.Person::name,
            "bio", app.godwit.tweets.Person::bio,
            "website", app.godwit.tweets.Person::website);

    /// @param confidence counts only when `lookup` is `found`
    /// @param lookup     `found`, `absent`, `moved`, `mirror`, `unusable` or `unknown`
    /// @param why        what the look-up said, `""` when found or absent
    record Candidate(String address, String confidence, String lookup, String why, List<Clue> evidence) {}

    /// @param text the words that count
    /// @param from the whole field they stand in
    record Clue(String field, String text, String from) {
        static Clue of(Evidence evidence) {
            return new Clue(Shapes.name(evidence.field()), evidence.words(), evidence.text());
        }
    }

    static PeopleShape of(
            List<PersonRow> rows, List<Somebody> everybody, Coverage coverage, List<Shapes.Refusal> conflicts) {
        var known = everybody.stream().collect(Collectors.toMap(Somebody::row, Function.identity()));
        return new PeopleShape(
                rows.stream()
                        .map(row -> person(row, known.getOrDefault(row.id(), unsaid(row))))
                        .toList(),
                CoverageShape.of(coverage),
                conflicts);
    }

    /// Without what each source says.
    static Person person(PersonRow row) {
        return person(row, unsaid(row));
    }

    private static Somebody unsaid(PersonRow row) {
        return new Somebody(row.id(), row.person(), Set.of(), Set.of(), List.of());
    }

    private static Map<String, String> from(Somebody somebody) {
        var from = new TreeMap<String, String>();
        FIELDS.forEach((name, field) -> from.put(name, somebody.teller(field)));
        from.values().removeIf(String::isEmpty);
        return from;
    }

    private static Person person(PersonRow row, Somebody known) {
        return new Person(
                Shapes.id(row.person().id()),
                row.id(),
                row.person().handle(),
                row.person().name(),
                Shapes.name(row.state()),
                decision(row.decision()),
                row.chosen().map(match -> Addresses.followed(match).toString()).orElse(""),
                row.reason(),
                row.matches().stream().map(PeopleShape::candidate).toList(),
                known.formerHandles().stream().sorted().toList(),
                from(known),
                known.sayings().stream().map(Said::of).toList());
    }

    private static Candidate candidate(Match match) {
        return new Candidate(
                Addresses.of(match).toString(),
                match.confidence().name(),
                lookup(match.lookup()),
                why(match.lookup()),
                List.of(Clue.of(match.candidate().evidence())));
    }

    private static String decision(Decision decision) {
        return switch (decision) {
            case Decision.Accept _ -> "accept";
            case Decision.Reject _ -> "reject";
            case Decision.Undecided _ -> "";
        };
    }

    private static String lookup(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found _ -> "found";
            case Lookup.Absent _ -> "absent";
            case Lookup.Moved _ -> "moved";
            case Lookup.Mirror _ -> "mirror";
            case Lookup.Unusable _ -> "unusable";
            case Lookup.Unknown _ -> "unknown";
        };
    }

    private static String why(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found _, Lookup.Absent _ -> "";
            case Lookup.Moved moved -> "Moved to " + moved.to().display() + ".";
            case Lookup.Mirror _ -> "A bot that copies the X account.";
            case Lookup.Unusable unusable -> unusable.why();
            case Lookup.Unknown unknown -> unknown.why();
        };
    }
}
