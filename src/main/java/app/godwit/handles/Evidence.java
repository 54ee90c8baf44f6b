package app.godwit.handles;

/// The words that led to a candidate.
///
/// @param text  the whole field as it stands on X
/// @param start of the words in `text`, a Java string index
/// @param end   exclusive
public record Evidence(Field field, String text, int start, int end) {
    /// Where the words stand.
    public enum Field {
        NAME,
        BIO,
        LOCATION,
        WEBSITE,
        PINNED,
        LIST,
        /// In a public register.
        REGISTER,
        /// On a page that the person links to.
        PAGE,
        /// Their name on X.
        HANDLE,
        /// Given by the user of this program.
        USER
    }

    public String words() {
        return text.substring(start, end);
    }
}
