/// The X API with the user's own keys: people with their words, lists and their members.
///
/// In: keys and one question at a time. Out: a page of people, to be poured into an [app.godwit.tweets.Intake], or
/// the reason why there is none. It waits for nothing, counts no money and remembers nothing: that is `moves`.
///
/// Twitter4J makes and signs the requests; they leave through `http`, and the replies are read here, because its v2
/// part drops the links of a bio, the cursors of lists and what a page says it leaves out. See decision 8.
@NullMarked
package app.godwit.xapi;

import org.jspecify.annotations.NullMarked;
