/// The old place's nouns: what a person owns and knows on Twitter/X.
///
/// Nothing flows through here; the readers (`archive`, `lists`) make these values and push them into an
/// [app.godwit.tweets.Intake], every other room reads them. The oddities of the wire (escaped text, code
/// point indices, numbers as strings) end in the readers.
@NullMarked
package app.godwit.tweets;

import org.jspecify.annotations.NullMarked;
