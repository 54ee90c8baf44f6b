package app.godwit.tweets;

import java.util.regex.Pattern;

/// A list of people on X. Archives tell its address alone; other sources tell its name and members.
///
/// @param url  its address, as the source writes it, and in one form where it holds the number; what tells two lists
/// apart
/// @param name `""` when the source does not say
/// @param role how the owner stands to it
public record UserList(String url, String name, Role role) {
    private static final String NUMBERED = "https://x.com/i/lists/";
    private static final Pattern BY_NUMBER = Pattern.compile(
            "(?:https?://)?(?:(?:www|mobile)\\.)?(?:twitter|x)\\.com/i/lists/([0-9]{1,19})/?(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    /// Archives, X's own page and the X API write the address of a numbered list each in their own form.
    public UserList {
        var numbered = BY_NUMBER.matcher(url);
        url = numbered.matches() ? NUMBERED + numbered.group(1) : url;
    }

    /// A list whose number is known.
    public static UserList numbered(long id, String name, Role role) {
        return new UserList(NUMBERED + Long.toUnsignedString(id), name, role);
    }

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
