package app.godwit.archive;

/// In which shape a fixture is written. The invented tweets are the same in all of them.
public enum FixtureEra {
    /// Since 2022, and with older names since 2020.
    CURRENT,
    /// 2012 to 2019, without media, people and notes.
    CLASSIC
}
