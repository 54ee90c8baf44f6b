package app.godwit.lists;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One answer of X's own page that lists people, read entry by entry:
/// `…timeline.instructions[].entries[].content.itemContent.user_results.result`, whatever stands around it.
final class Timeline {
    /// What an answer holds.
    interface Guest {
        /// @param id by the entry's own name, 0 when it has none; hidden accounts are known by nothing else
        void user(XUser user, long id);

        /// @param owner 0 when the answer does not say
        void list(long id, String name, long owner);

        /// X answered with an error beside or instead of people.
        void error();
    }

    private static final String ENTRY = "user-";

    private final Guest guest;

    private Timeline(Guest guest) {
        this.guest = guest;
    }

    /// Reads the value on which the parser stands to its end.
    static void read(JsonParser parser, Guest guest) {
        new Timeline(guest).value(parser);
    }

    private void value(JsonParser parser) {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            Json.array(parser, () -> value(parser));
        } else {
            Json.object(parser, this::field);
        }
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "entries" -> Json.array(parser, () -> new Entry().read(parser));
            case "entry" -> new Entry().read(parser);
            case "list" -> new NamedList().read(parser);
            case "errors" -> error(parser);
            default -> value(parser);
        }
    }

    private void error(JsonParser parser) {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            guest.error();
        }
        parser.skipChildren();
    }

    /// Entries are cursors, people, or modules of people whom X recommends; only people stand in the list itself.
    private final class Entry {
        private String name = "";
        private boolean promoted;
        private boolean person;
        private XUser user = new XUser();

        void read(JsonParser parser) {
            Json.object(parser, (field, value) -> {
                switch (field) {
                    case "entryId" -> name = Json.string(value);
                    case "content" -> Json.object(value, this::content);
                    default -> value.skipChildren();
                }
            });
            if (person && !promoted) {
                guest.user(user, name.startsWith(ENTRY) ? Words.id(name.substring(ENTRY.length())) : 0);
            }
        }

        private void content(String field, JsonParser value) {
            if (field.equals("itemContent")) {
                Json.object(value, this::item);
            } else {
                readLists(field, value);
            }
        }

        /// Modules hold lists too, and those tell their names.
        private void readLists(String field, JsonParser value) {
            if (field.equals("items")) {
                Json.array(
                        value,
                        () -> Json.object(value, (inner, item) -> {
                            if (inner.equals("item")) {
                                Json.object(item, (content, list) -> {
                                    if (content.equals("itemContent")) {
                                        Json.object(list, this::list);
                                    }
                                });
                            }
                        }));
            }
        }

        private void item(String field, JsonParser value) {
            switch (field) {
                case "user_results" -> {
                    user = XUser.read(value);
                    person = true;
                }
                case "promotedMetadata", "promoted_metadata" -> promoted = value.hasToken(JsonToken.START_OBJECT);
                default -> list(field, value);
            }
        }

        private void list(String field, JsonParser value) {
            if (field.equals("list")) {
                new NamedList().read(value);
            } else {
                value.skipChildren();
            }
        }
    }

    /// `{"id_str":…,"name":…,"user_results":{…}}`, or what holds the members.
    private final class NamedList {
        private long id;
        private String name = "";
        private XUser owner = new XUser();

        void read(JsonParser parser) {
            Json.object(parser, (field, value) -> {
                switch (field) {
                    case "id_str", "rest_id" -> id = Words.id(Json.string(value));
                    case "name" -> name = Words.clean(Json.string(value));
                    case "user_results" -> owner = XUser.read(value);
                    default -> value(value);
                }
            });
            if (id != 0) {
                guest.list(id, name, owner.id());
            }
        }
    }
}
