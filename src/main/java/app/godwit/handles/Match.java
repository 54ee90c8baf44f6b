package app.godwit.handles;

/// A candidate, what became of it, and how sure it is. The confidence counts only when the look-up found something.
public record Match(Candidate candidate, Lookup lookup, Confidence confidence) {}
