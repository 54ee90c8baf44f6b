package app.godwit.fediverse;

import app.godwit.posts.Visibility;
import java.time.Instant;

/// A post as the server shows it.
///
/// @param text       reduced from HTML
/// @param inReplyTo  the parent's id, `""` for none
/// @param media      number of attachments
public record Status(
        String id, String url, Instant created, String text, String inReplyTo, int media, Visibility visibility) {}
