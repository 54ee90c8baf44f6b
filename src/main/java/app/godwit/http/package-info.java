/// The one HTTP client: address guard where the socket connects (through a proxy, by name), size and time bounds,
/// redaction, user agent.
///
/// In: a request and its bounds. Out: a whole reply in memory, or an exception that tells whether the request
/// may have arrived.
@NullMarked
package app.godwit.http;

import org.jspecify.annotations.NullMarked;
