package app.godwit.moves;

import java.util.List;
import java.util.Optional;

/// Counts of everything, in one cheap look.
///
/// @param owner    handle of the X account, `""` before an archive was brought in
/// @param account  `@user@host`, empty before sign-in
/// @param tweets   known in all
/// @param people   followed on X
/// @param named    of them with a handle
/// @param found    of them with a usable match
/// @param notFound looked up, nothing usable
/// @param waiting  to be looked up, now or later
/// @param toDecide found, but needs a decision
public record Overview(
        String owner,
        Optional<String> account,
        int tweets,
        int people,
        int named,
        int found,
        int notFound,
        int waiting,
        int toDecide,
        List<Progress.Part> lanes) {
    public Overview {
        lanes = List.copyOf(lanes);
    }
}
