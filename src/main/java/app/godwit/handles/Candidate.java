package app.godwit.handles;

/// An address that a person may have, and why.
public record Candidate(Handle handle, Form form, Evidence evidence) {}
