package app.godwit.cli;

import app.godwit.moves.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// `plan --json`.
record PlanShape(List<Part> parts, LeftOut leftOut, List<Shapes.Count> included, int requests, Instant endsAt) {
    /// @param limit the server's limit, `per` this long (ISO 8601)
    record Part(String lane, int count, int limit, Duration per, Instant endsAt) {}

    record LeftOut(List<Shapes.Count> people, List<Shapes.Count> tweets) {}

    static PlanShape of(Plan plan) {
        return new PlanShape(
                plan.parts().stream()
                        .map(part -> new Part(part.lane(), part.count(), part.limit(), part.per(), part.endsAt()))
                        .toList(),
                new LeftOut(Shapes.Count.of(plan.peopleLeftOut()), Shapes.Count.ofNames(plan.tweetsLeftOut())),
                Shapes.Count.ofNames(plan.included()),
                plan.requests(),
                plan.endsAt());
    }
}
