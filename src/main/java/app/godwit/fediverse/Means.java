package app.godwit.fediverse;

import app.godwit.http.Http;
import java.time.InstantSource;

/// What this room is given from outside to talk to servers.
///
/// @param clock  stands in where a server does not say what time it is
/// @param waiter for servers that need a while to process a file
public record Means(Http http, InstantSource clock, Waiter waiter) {}
