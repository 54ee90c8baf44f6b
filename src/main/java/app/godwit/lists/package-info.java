/// Lists of people from whatever holds them → people with names and ties, and lists with their members, pushed into an
/// `Intake`: HAR files of a browser, single answers of X's own page, twitter-web-exporter (JSON, CSV, database), Sky
/// Follower Bridge's storage, CSVs of Debirdify, Fedifinder, Mastodon and anybody, plain lists of handles or Fediverse
/// addresses, and single files of an archive. A shape of list is one class in [app.godwit.lists.ListReader]'s list,
/// told by content. Memory stays flat whatever the size of the file.
@NullMarked
package app.godwit.lists;

import org.jspecify.annotations.NullMarked;
