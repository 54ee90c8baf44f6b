package app.godwit.archive;

import app.godwit.tweets.Profile;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonParser;

/// Gathers who the archive belongs to from its small files. The e-mail address beside them is not read.
final class Owner {
    private long id;
    private String handle = "";
    private String name = "";
    private String bio = "";
    private String website = "";
    private String location = "";
    private final Set<String> pastHandles = new LinkedHashSet<>();
    private String protectedAt = "";
    private boolean locked;

    static Owner read(DataReader reader, Manifest manifest) {
        var owner = new Owner();
        owner.id = manifest.accountId();
        owner.handle = manifest.handle();
        owner.name = manifest.name();
        owner.each(reader, DataType.ACCOUNT, owner::account);
        owner.each(reader, DataType.PROFILE, owner::profileField);
        owner.each(reader, DataType.SCREEN_NAMES, owner::screenName);
        reader.each(DataType.PROTECTED, ProtectedChange::read, owner::protectedChange);
        if (owner.id == 0) {
            owner.each(reader, DataType.HEADERS, owner::header);
        }
        return owner;
    }

    /// Where the account lies in another part, the headers of the tweets tell whose they are.
    private void header(String field, JsonParser parser) {
        if (field.equals("user_id") && id == 0) {
            id = Json.number(parser);
        }
    }

    private void each(DataReader reader, DataType type, Json.Field field) {
        reader.each(
                type,
                parser -> {
                    Json.object(parser, field);
                    return type;
                },
                done -> {});
    }

    long id() {
        return id;
    }

    /// Parts of an archive may hold nothing about its owner.
    boolean isKnown() {
        return id != 0 || !handle.isEmpty();
    }

    Profile profile() {
        pastHandles.remove(handle);
        return new Profile(
                id,
                EscapedText.clean(handle),
                EscapedText.clean(name),
                EscapedText.clean(bio),
                EscapedText.clean(website),
                EscapedText.clean(location),
                pastHandles,
                locked);
    }

    private void account(String field, JsonParser parser) {
        switch (field) {
            case "accountId" -> id = Json.number(parser);
            case "username" -> handle = Json.string(parser);
            case "accountDisplayName" -> name = Json.string(parser);
            default -> {}
        }
    }

    private void profileField(String field, JsonParser parser) {
        switch (field) {
            case "description" -> Json.object(parser, this::profileField);
            case "bio" -> bio = Json.string(parser);
            case "website" -> website = Json.string(parser);
            case "location" -> location = Json.string(parser);
            default -> {}
        }
    }

    /// The change sits in an object of the same name.
    private void screenName(String field, JsonParser parser) {
        switch (field) {
            case "screenNameChange" -> Json.object(parser, this::screenName);
            case "changedFrom", "changedTo" -> {
                var past = EscapedText.clean(Json.string(parser));
                if (!past.isEmpty()) {
                    pastHandles.add(past);
                }
            }
            default -> {}
        }
    }

    private void protectedChange(ProtectedChange change) {
        if (change.at.compareTo(protectedAt) >= 0) {
            protectedAt = change.at;
            locked = change.action.toLowerCase(Locale.ROOT).startsWith("protect");
        }
    }

    private static final class ProtectedChange {
        private String at = "";
        private String action = "";

        static ProtectedChange read(JsonParser parser) {
            var change = new ProtectedChange();
            Json.object(parser, (field, p) -> {
                switch (field) {
                    case "protectedAt" -> change.at = Json.string(p);
                    case "action" -> change.action = Json.string(p);
                    default -> {}
                }
            });
            return change;
        }
    }
}
