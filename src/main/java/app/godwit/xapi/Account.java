package app.godwit.xapi;

/// An account on X, as it sees itself.
///
/// @param handle    without `@`
/// @param following how many it follows
public record Account(long id, String handle, int following) {}
