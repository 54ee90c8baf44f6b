package app.godwit.archive;

import java.util.Map;

/// January and February 2020: the items of today, the files in the root, nothing that lists them.
final class Wrapped2020 implements FixtureEra {
    @Override
    public String folder() {
        return "";
    }

    @Override
    public String named(String today) {
        return FixtureEra.OLD_NAMES.named(today);
    }

    @Override
    public boolean hasManifest() {
        return false;
    }

    @Override
    public boolean hasHeaders() {
        return false;
    }

    @Override
    public Map<String, ?> item(String wrapper, Map<String, ?> item) {
        return Map.of(wrapper, item);
    }

    @Override
    public String toString() {
        return "January 2020";
    }
}
