package app.godwit.archive;

import app.godwit.tweets.Profile;
import java.io.IOException;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Whose classic archive it is: by `user_details.js`, else by the author of the newest tweets.
final class ClassicOwner {
    private static final String FILE = "user_details.js";

    private long id;
    private String handle = "";
    private String name = "";
    private String bio = "";
    private String website = "";
    private String location = "";
    private boolean locked;

    static ClassicOwner read(Container container, ClassicFiles files, Problems problems) {
        var owner = new ClassicOwner();
        var file = files.named(FILE);
        try {
            AssignedObject.read(container, file, owner::detail);
        } catch (IOException | JacksonException e) {
            problems.add(file, -1, "What this file says about the owner is damaged.");
        }
        files.months().reversed().stream()
                .flatMap(month -> Glance.at(container, month.file(), Glance::isClassicTweet).stream())
                .findFirst()
                .ifPresent(glance -> owner.author(glance.user()));
        if (owner.id == 0 && !files.table().isEmpty()) {
            owner.id = TableOwner.of(container, files.table());
        }
        return owner;
    }

    long id() {
        return id;
    }

    String handle() {
        return handle;
    }

    boolean isKnown() {
        return id != 0 || !handle.isEmpty();
    }

    Profile profile() {
        return new Profile(
                id,
                EscapedText.clean(handle),
                EscapedText.clean(name),
                EscapedText.clean(bio),
                EscapedText.clean(website),
                EscapedText.clean(location),
                Set.of(),
                locked);
    }

    private void detail(String field, JsonParser parser) {
        switch (field) {
            case "id" -> id = Json.number(parser);
            case "screen_name" -> handle = Json.string(parser);
            case "full_name" -> name = Json.string(parser);
            case "bio" -> bio = Json.string(parser);
            case "location" -> location = Json.string(parser);
            case "expanded_url" -> website = Json.string(parser);
            case "url" -> website = website.isEmpty() ? Json.string(parser) : website;
            default -> {}
        }
    }

    /// The details are the later word on all they tell.
    private void author(ClassicUser user) {
        if (id == 0 || id == user.id) {
            id = user.id;
            handle = handle.isEmpty() ? user.handle : handle;
            name = name.isEmpty() ? user.name : name;
            locked = user.locked;
        }
    }
}
