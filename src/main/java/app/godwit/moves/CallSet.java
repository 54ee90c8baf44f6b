package app.godwit.moves;

/// What can be fetched from X. Each is priced, agreed to and read on its own.
public enum CallSet {
    /// Whom the account follows.
    FOLLOWS,
    MUTES,
    BLOCKS,
    /// The lists that the account made and reads, without the people on them.
    LISTS,
    /// The people on those lists, as far as the lists are known.
    MEMBERS,
    /// Names and words of people of whom nothing but the number is known.
    NAMES
}
