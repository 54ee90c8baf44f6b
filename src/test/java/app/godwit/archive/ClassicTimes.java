package app.godwit.archive;

import java.util.Map;

/// 2012 to 2019: a script per month in `data/js/tweets/`, written by [ClassicWriter].
final class ClassicTimes implements FixtureEra {
    @Override
    public String folder() {
        return "data/js/";
    }

    @Override
    public String named(String today) {
        return today;
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
        return item;
    }

    @Override
    public String toString() {
        return "2016";
    }
}
