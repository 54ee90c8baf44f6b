package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.xapi.Answer;
import app.godwit.xapi.Page;
import app.godwit.xapi.X;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Something that is read from X page by page.
interface Reading {
    /// Of its row in the move file.
    String name();

    /// Of each person or list returned.
    Money price();

    /// What may come along with each and may be charged.
    Money besides();

    /// The largest page.
    int largest();

    Answer<Haul> ask(X x, int size, Fetch fetch);

    /// The same by v1.1, where there is such a thing.
    default List<Reading> older() {
        return List.of();
    }

    /// Whether there is nothing left to ask.
    default boolean isDone(Fetch fetch) {
        return fetch.state() == Fetch.State.DONE;
    }

    /// One page.
    ///
    /// @param pour     pushes what it holds
    /// @param next     where the next page begins, `""` after the last
    /// @param count    people or lists returned
    /// @param posts    posts beside them
    /// @param nameless numbers that were asked for and not named
    record Haul(Consumer<Intake> pour, String next, int count, int posts, List<Long> nameless) {
        static Haul of(Page page, Consumer<Intake> pour) {
            return new Haul(pour, page.next(), page.users(), page.posts(), List.of());
        }

        /// @param asked numbers; those that are missing in the page are not asked for again
        static Haul named(Page page, List<Long> asked, String next) {
            var returned = page.people().stream().map(Person::id).collect(Collectors.toSet());
            var missing = asked.stream().filter(id -> !returned.contains(id)).toList();
            return new Haul(intake -> page.into(intake, Set.of()), next, page.users(), page.posts(), missing);
        }
    }
}
