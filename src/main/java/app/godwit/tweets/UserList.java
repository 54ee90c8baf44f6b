package app.godwit.tweets;

/// A list of people on X. Archives tell its address alone; other sources tell its name and members.
///
/// @param url  its address, as the source writes it; what tells two lists apart
/// @param name `""` when the source does not say
/// @param role how the owner stands to it
public record UserList(String url, String name, Role role) {
    /// How the owner of the move stands to a list.
    public enum Role {
        /// The owner made it.
        CREATED,
        /// The owner reads it, somebody else made it.
        SUBSCRIBED,
        /// The owner stands on it.
        MEMBER
    }
}
