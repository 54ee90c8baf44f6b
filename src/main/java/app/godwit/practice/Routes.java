package app.godwit.practice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which page answers which method and path. The first that fits wins.
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /// Answers a request.
    interface Handler {
        Page answer(Call call);
    }

    private record Route(String method, List<String> steps, Door door, Handler handler) {}

    /// A route that fits, with what it captured.
    record Hit(Door door, Handler handler, Map<String, String> captured) {}

    /// @param path steps; one that begins with a colon captures
    Routes add(String method, String path, Door door, Handler handler) {
        routes.add(new Route(method, List.of(path.split("/", -1)), door, handler));
        return this;
    }

    Optional<Hit> find(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        var steps = List.of(path.split("/", -1));
        return routes.stream()
                .filter(route -> route.method().equals(asked) && fits(route.steps(), steps))
                .findFirst()
                .map(route -> new Hit(route.door(), route.handler(), captured(route.steps(), steps)));
    }

    private static boolean fits(List<String> pattern, List<String> steps) {
        if (pattern.size() != steps.size()) {
            return false;
        }
        for (var at = 0; at < steps.size(); at++) {
            var wanted = pattern.get(at);
            var captures = wanted.startsWith(":") && !steps.get(at).isEmpty();
            if (!captures && !wanted.equals(steps.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> captured(List<String> pattern, List<String> steps) {
        var captured = new LinkedHashMap<String, String>();
        for (var at = 0; at < steps.size(); at++) {
            if (pattern.get(at).startsWith(":")) {
                captured.put(pattern.get(at).substring(1), decoded(steps.get(at)));
            }
        }
        return captured;
    }

    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return step;
        }
    }
}
