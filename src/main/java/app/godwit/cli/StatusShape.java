package app.godwit.cli;

import app.godwit.journal.Knowledge;
import app.godwit.moves.Overview;
import app.godwit.moves.SourceRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `status --json`.
///
/// @param account `@user@host`, `""` before sign-in
/// @param beside  who is known in the move beside those followed, each by their kind
record StatusShape(
        String owner,
        String account,
        int tweets,
        People people,
        List<Shapes.Lane> lanes,
        Shapes.Lane follows,
        Shapes.Lane posts,
        List<Source> sources,
        Knowledge.Beside beside) {
    /// @param state `here`, `gone` or `replaced`
    /// @param made  when it was generated, `null` when nothing tells
    record Source(
            String path,
            String kind,
            String state,
            Instant broughtIn,
            @Nullable Instant made,
            int tweets) {
        static Source of(SourceRow row) {
            return new Source(
                    row.place().isEmpty() ? row.path() : row.place(),
                    row.kind(),
                    Shapes.name(row.state()),
                    row.broughtIn(),
                    row.made().equals(Instant.EPOCH) ? null : row.made(),
                    row.found().tweets().total());
        }
    }

    record People(int total, int named, int found, int notFound, int waiting, int toDecide) {
        static People of(Overview overview) {
            return new People(
                    overview.people(),
                    overview.named(),
                    overview.found(),
                    overview.notFound(),
                    overview.waiting(),
                    overview.toDecide());
        }
    }

    static StatusShape of(Overview overview, List<SourceRow> sources, Knowledge.Beside beside) {
        var lanes = Shapes.Lane.of(overview.lanes());
        return new StatusShape(
                overview.owner(),
                overview.account().orElse(""),
                overview.tweets(),
                People.of(overview),
                lanes,
                lane(lanes, "follows"),
                lane(lanes, "posts"),
                sources.stream().map(Source::of).toList(),
                beside);
    }

    private static Shapes.Lane lane(List<Shapes.Lane> lanes, String name) {
        return lanes.stream()
                .filter(lane -> lane.lane().equals(name))
                .findFirst()
                .orElse(new Shapes.Lane(name, 0, 0, 0, 0, null));
    }
}
