package app.godwit.handles;

import app.godwit.handles.Evidence.Field;
import app.godwit.tweets.Person;

/// Invented people for tests, with words in one field.
final class People {
    private People() {}

    static Person withBio(String bio) {
        return with(Field.BIO, bio);
    }

    static Person with(Field field, String text) {
        return new Person(
                4711,
                "Ana_Bird",
                at(field, Field.NAME, text),
                at(field, Field.BIO, text),
                at(field, Field.LOCATION, text),
                at(field, Field.WEBSITE, text),
                at(field, Field.PINNED, text),
                "",
                at(field, Field.LIST, text));
    }

    private static String at(Field wanted, Field here, String text) {
        return wanted == here ? text : "";
    }
}
