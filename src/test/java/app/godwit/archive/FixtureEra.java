package app.godwit.archive;

import java.util.Map;

/// How an era calls its files and writes their items. Names in fixtures are those of today.
public interface FixtureEra {
    FixtureEra CURRENT = new CurrentFiles();
    FixtureEra OLD_NAMES = new OldNames();
    FixtureEra WRAPPED_2020 = new Wrapped2020();
    FixtureEra FLAT_2018 = new Flat2018();
    /// Tweets alone, see [ClassicWriter].
    FixtureEra CLASSIC = new ClassicTimes();

    /// Of the data files, `""` or ending with `/`.
    String folder();

    /// What a file or a folder of media was called.
    String named(String today);

    boolean hasManifest();

    /// Whether there was `tweet-headers.js`.
    boolean hasHeaders();

    /// An item as it stands in its file.
    Map<String, ?> item(String wrapper, Map<String, ?> item);
}
