package app.godwit.moves;

import java.util.List;

/// What becomes of posts whose tweets were edited since.
///
/// @param planned how many posts will get newer words, beside those planned before
/// @param cannot  tweets whose posts stay as they are: they would be other in number, or show other pictures
public record EditPlan(int planned, List<Long> cannot) {
    public EditPlan {
        cannot = List.copyOf(cannot);
    }
}
