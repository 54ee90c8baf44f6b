package app.godwit.moves;

/// What a look-up does beside reading people's words and asking for the addresses in them.
public enum MatchOption {
    /// Asks nobody: addresses are found and wait to be looked up.
    OFFLINE,
    /// Asks again at once for everybody who is not found, instead of when their time comes.
    RECHECK,
    /// Reads the website or page of links of people who are not found: one visit to each page.
    LINKS,
    /// Asks the servers on which most of the found people live for those with the same name. Nobody is chosen by it.
    GUESS
}
