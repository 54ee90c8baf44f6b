package app.godwit.cli;

import app.godwit.moves.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// `plan --json`.
record PlanShape(List<Part> parts, List<Shapes.Count> leftOut, int requests, Instant endsAt) {
    /// @param limit the server's limit, `per` this long (ISO 8601)
    record Part(String lane, int count, int limit, Duration per, Instant endsAt) {}

    static PlanShape of(Plan plan) {
        return new PlanShape(
                plan.parts().stream()
                        .map(part -> new Part(part.lane(), part.count(), part.limit(), part.per(), part.endsAt()))
                        .toList(),
                Shapes.Count.of(plan.leftOut()),
                plan.requests(),
                plan.endsAt());
    }
}
