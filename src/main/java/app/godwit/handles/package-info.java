/// A person's own words and links → Fediverse addresses with the evidence for each → matches with a confidence.
///
/// In: [app.godwit.tweets.Person], and what a look-up found. Out: [app.godwit.handles.Candidate] and
/// [app.godwit.handles.Match]. Each way of writing an address is a small class in the list of
/// [app.godwit.handles.HandleFinder]; so is each trap. Nothing here talks to a network.
@NullMarked
package app.godwit.handles;

import org.jspecify.annotations.NullMarked;
