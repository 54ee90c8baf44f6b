package app.godwit.handles;

/// A web address found in a text.
///
/// @param scheme lower case, `""` when it was left out
/// @param path   with its `/`, without query, `""` when there is none
record WebAddress(String scheme, String host, String path) {
    boolean isComplete() {
        return !scheme.isEmpty();
    }
}
