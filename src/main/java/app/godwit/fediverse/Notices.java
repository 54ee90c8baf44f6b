package app.godwit.fediverse;

import app.godwit.fediverse.About.Entry;
import app.godwit.handles.HostVerdict.Door;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a server tells those who come: an instance document, v2 or v1, or Misskey's `meta` → [About].
final class Notices {
    private static final int MOST_RULES = 50;
    private static final int LONGEST_RULE = 1000;

    private Notices() {}

    /// @param door what NodeInfo says, where the document does not
    static About read(JsonNode json, Door door) {
        return new About(entry(json, door), rules(json));
    }

    private static Entry entry(JsonNode json, Door door) {
        var v2 = json.path("registrations");
        var open = v2.isObject() ? v2.path("enabled") : v2;
        var said = open.isBoolean() ? open : closedOnMisskey(json);
        if (!said.isBoolean()) {
            return switch (door) {
                case OPEN -> Entry.OPEN;
                case CLOSED -> Entry.CLOSED;
                case UNKNOWN -> Entry.UNKNOWN;
            };
        }
        var isOpen = said == open ? said.asBoolean() : !said.asBoolean();
        return isOpen ? opening(v2.isObject() ? v2 : json) : Entry.CLOSED;
    }

    private static JsonNode closedOnMisskey(JsonNode json) {
        return json.path("disableRegistration");
    }

    private static Entry opening(JsonNode json) {
        return Json.is(json, "approval_required") || Json.is(json, "approvalRequiredForSignup")
                ? Entry.ON_APPROVAL
                : Entry.OPEN;
    }

    /// Mastodon's are objects with a text, Misskey's (`serverRules`) are texts.
    private static List<String> rules(JsonNode json) {
        var rules = new ArrayList<String>();
        for (var name : List.of("rules", "serverRules")) {
            for (var rule : json.path(name)) {
                var text = Html.text(rule.isString() ? rule.asString() : Json.text(rule, "text"))
                        .strip();
                if (!text.isEmpty() && rules.size() < MOST_RULES) {
                    rules.add(text.length() > LONGEST_RULE ? text.substring(0, LONGEST_RULE) + "…" : text);
                }
            }
        }
        return rules;
    }
}
