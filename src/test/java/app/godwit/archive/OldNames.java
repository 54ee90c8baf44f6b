package app.godwit.archive;

import java.util.Map;

/// March 2020 to the summer of 2022: `tweet.js`, `tweet_media`.
final class OldNames implements FixtureEra {
    @Override
    public String folder() {
        return "data/";
    }

    @Override
    public String named(String today) {
        return today.replaceFirst("^(deleted[-_])?tweets", "$1tweet");
    }

    @Override
    public boolean hasManifest() {
        return true;
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
        return "2021";
    }
}
