package app.godwit.archive;

import tools.jackson.core.JsonParser;

/// The `user` in a classic tweet: its author, as the account was when the archive was made.
final class ClassicUser {
    long id;
    String handle = "";
    String name = "";
    boolean locked;

    void field(String field, JsonParser parser) {
        switch (field) {
            case "id_str" -> id = Json.number(parser);
            case "id" -> id = id == 0 ? Json.number(parser) : id;
            case "screen_name" -> handle = Json.string(parser);
            case "name" -> name = Json.string(parser);
            case "protected" -> locked = Json.truth(parser);
            default -> {}
        }
    }
}
