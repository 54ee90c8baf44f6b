package app.godwit.archive;

import java.util.Map;

/// Since the summer of 2022.
final class CurrentFiles implements FixtureEra {
    @Override
    public String folder() {
        return "data/";
    }

    @Override
    public String named(String today) {
        return today;
    }

    @Override
    public boolean hasManifest() {
        return true;
    }

    @Override
    public boolean hasHeaders() {
        return true;
    }

    @Override
    public Map<String, ?> item(String wrapper, Map<String, ?> item) {
        return Map.of(wrapper, item);
    }

    @Override
    public String toString() {
        return "today";
    }
}
