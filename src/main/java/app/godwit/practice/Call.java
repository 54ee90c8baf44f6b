package app.godwit.practice;

import java.util.Map;

/// A request that has found its page and passed its door.
///
/// @param captured the parts of the path that the route names
record Call(Asked asked, Params params, Map<String, String> captured, Session session) {
    String at(String name) {
        return captured.getOrDefault(name, "");
    }

    String text(String name) {
        return params.text(name);
    }
}
