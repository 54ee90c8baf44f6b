package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import java.util.function.Predicate;

/// One wish of a [Choice], as it is held against tweets.
///
/// @param unmet  why a unit is left out that does not meet it
/// @param manner how a thread meets it
record Wanted(Reason unmet, Manner manner, Predicate<Gist> test) {
    enum Manner {
        /// Its first tweet passes the test.
        FIRST,
        /// One of its tweets does.
        ANY,
        /// None of its tweets does.
        NONE
    }

    static Wanted first(Reason unmet, Predicate<Gist> test) {
        return new Wanted(unmet, Manner.FIRST, test);
    }

    static Wanted any(Reason unmet, Predicate<Gist> test) {
        return new Wanted(unmet, Manner.ANY, test);
    }

    static Wanted none(Reason unmet, Predicate<Gist> test) {
        return new Wanted(unmet, Manner.NONE, test);
    }
}
