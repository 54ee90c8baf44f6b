package app.godwit.sample;

import java.util.List;

/// One of the people followed, as the cast file describes them.
///
/// @param listed how much the exports tell of them
record Followed(
        long id,
        String handle,
        String name,
        String bio,
        String location,
        String website,
        Listed listed,
        List<Acct> accounts,
        Expected expected) {

    enum Listed {
        /// In the exported list, with a profile.
        YES,
        /// Only tweets name them.
        NAMED,
        /// Nothing but a number.
        NO
    }

    /// An account in the practice world.
    ///
    /// @param words `proves`, traits, `moved=…`, `gone=…`
    record Acct(String user, String host, List<String> words) {
        boolean proves() {
            return words.contains("proves");
        }

        List<String> traits() {
            return words.stream()
                    .filter(List.of("locked", "bot", "suspended", "memorial")::contains)
                    .toList();
        }

        String value(String key, String otherwise) {
            return words.stream()
                    .filter(word -> word.startsWith(key + "="))
                    .map(word -> word.substring(key.length() + 1))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /// What matching should make of the person.
    ///
    /// @param outcome `none` (no candidate that can be used), or how the look-up ends
    record Expected(String outcome, String handle, String confidence, String why) {}
}
