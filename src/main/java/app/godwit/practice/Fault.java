package app.godwit.practice;

/// What can go wrong with a request to an API.
public enum Fault {
    /// The connection breaks before the deed.
    DROP_BEFORE,
    /// The connection breaks after the deed.
    DROP_AFTER,
    /// 500 or 503: the deed is not done. 502 or 504: a gateway answers, and half the time the deed is done behind it.
    TROUBLE,
    /// 429 in the flavour's manner; the deed is not done.
    TOO_MANY_REQUESTS,
    /// A web page with 200; half the time the deed is done.
    GARBAGE,
    /// The deed is done, and half of the reply's body arrives.
    HALF,
    /// No reply; half the time the deed is done.
    SILENCE
}
