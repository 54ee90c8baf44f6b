package app.godwit.cli;

import app.godwit.moves.Drip;
import app.godwit.moves.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `plan --json`.
///
/// @param cap     how many accounts one may follow there, null where nobody knows
/// @param reserve percent of every allowance that stays the user's
/// @param drip    how many posts the user wants at most, such as `6/hour`; null for as many as the server allows
record PlanShape(
        List<Part> parts,
        LeftOut leftOut,
        List<Shapes.Count> included,
        List<Way> ways,
        Plan.@Nullable Cap cap,
        int reserve,
        @Nullable String drip,
        int requests,
        Instant endsAt) {
    /// @param limit    the server's limit, `per` this long (ISO 8601); null for none
    /// @param requests how many it takes
    /// @param left     of the limit before its window ends, null for no limit
    record Part(
            String lane,
            int count,
            @Nullable Integer limit,
            Duration per,
            int requests,
            @Nullable Integer left,
            Instant endsAt) {
        static Part of(Plan.Part part) {
            var isFree = part.limit() == Integer.MAX_VALUE;
            return new Part(
                    part.lane(),
                    part.count(),
                    isFree ? null : part.limit(),
                    part.per(),
                    part.requests(),
                    isFree ? null : part.left(),
                    part.endsAt());
        }
    }

    /// @param means `api`, `file` (to upload in the server's settings) or `hand_in`
    /// @param basis what its end is: `foreseen` from the limits, `measured` from the last file, or `at_most`
    record Way(String means, int follows, int requests, String basis, Instant endsAt) {
        static Way of(Plan.Way way) {
            return new Way(
                    Shapes.name(way.means()), way.follows(), way.requests(), Shapes.name(way.basis()), way.endsAt());
        }
    }

    record LeftOut(List<Shapes.Count> people, List<Shapes.Count> tweets) {}

    private static @Nullable String drip(Drip drip) {
        return drip.isOpen() ? null : drip.posts() + "/" + Shapes.name(drip.per());
    }

    static PlanShape of(Plan plan) {
        return new PlanShape(
                plan.parts().stream().map(Part::of).toList(),
                new LeftOut(Shapes.Count.of(plan.peopleLeftOut()), Shapes.Count.ofNames(plan.tweetsLeftOut())),
                Shapes.Count.ofNames(plan.included()),
                plan.ways().stream().map(Way::of).toList(),
                plan.cap().orElse(null),
                plan.reserve(),
                drip(plan.drip()),
                plan.requests(),
                plan.endsAt());
    }
}
