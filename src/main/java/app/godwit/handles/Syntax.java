package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.stream.Stream;

/// One way of writing an address, or of writing something that must not be taken for one.
interface Syntax {
    /// Everything in a text that is written in this way.
    ///
    /// @param text plain, see [PlainText]
    /// @param owner whose text it is
    Stream<Spot> spots(String text, Person owner);
}
