package app.godwit.journal;

import java.time.Instant;
import java.util.List;

/// Something that X gives page by page, and how far it was read. Money is in millionths of a dollar.
///
/// @param name      such as `follows`, `members/12`
/// @param about     what the reader needs to go on, `""` when the name is enough
/// @param expected  people that X says there are, -1 when it does not say
/// @param cursor    where the next page begins, `""` for the first
/// @param people    returned so far
/// @param notBefore when X gives the next page
public record Fetch(
        String name, String about, int expected, State state, String cursor, int people, Instant notBefore) {
    public enum State {
        OPEN,
        DONE
    }

    /// What a page changes, committed with its people.
    ///
    /// @param cursor   of the page after it
    /// @param spent    what it cost
    /// @param maybe    what X may charge besides
    /// @param nameless numbers that it was to name, and did not
    public record Step(
            String cursor, State state, int people, Instant notBefore, long spent, long maybe, List<Long> nameless) {
        public Step {
            nameless = List.copyOf(nameless);
        }
    }

    /// @param sure  what was returned and paid
    /// @param maybe what X may have charged besides: pinned posts, and pages whose answer was lost
    public record Spent(long sure, long maybe) {}
}
