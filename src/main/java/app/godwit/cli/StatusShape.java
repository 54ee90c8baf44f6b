package app.godwit.cli;

import app.godwit.moves.Overview;
import java.util.List;

/// `status --json`.
///
/// @param account `@user@host`, `""` before sign-in
record StatusShape(
        String owner,
        String account,
        int tweets,
        People people,
        List<Shapes.Lane> lanes,
        Shapes.Lane follows,
        Shapes.Lane posts) {
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

    static StatusShape of(Overview overview) {
        var lanes = Shapes.Lane.of(overview.lanes());
        return new StatusShape(
                overview.owner(),
                overview.account().orElse(""),
                overview.tweets(),
                People.of(overview),
                lanes,
                lane(lanes, "follows"),
                lane(lanes, "posts"));
    }

    private static Shapes.Lane lane(List<Shapes.Lane> lanes, String name) {
        return lanes.stream()
                .filter(lane -> lane.lane().equals(name))
                .findFirst()
                .orElse(new Shapes.Lane(name, 0, 0, 0, 0, null));
    }
}
