package app.godwit.fediverse;

/// What NodeInfo says a server runs.
///
/// @param name lower case, `""` when it does not say
record Software(String name, String version) {
    static final Software UNKNOWN = new Software("", "");
}
