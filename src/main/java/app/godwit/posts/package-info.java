/// Tweets → drafts ready to publish, or a skip with its reason. Nothing here talks to a network or a file.
///
/// [Composer] is the way in: it chooses, writes the words, splits them at the server's limit and hands out
/// the attachments. [Chosen] holds the user's wishes against all tweets as they stream by, [Units] against
/// those in memory. A file's bytes pass through [MediaCheck] on their way to the server; [Fingerprint]
/// recognises a post in the user's own timeline.
@NullMarked
package app.godwit.posts;

import org.jspecify.annotations.NullMarked;
