package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.util.regex.Pattern;

/// Eras that are recognised and not read yet.
enum UnreadEra implements Era {
    /// 2012 to 2019: `tweets.csv` beside a script file per month.
    CLASSIC("a classic Twitter archive (2012 to 2019)") {
        @Override
        public boolean recognises(Opened archive) {
            return archive.listing().has(MONTH);
        }
    };

    private static final Pattern MONTH = Pattern.compile("(?:.*/)?data/js/tweets/[0-9]{4}_[0-9]{2}\\.js");

    private final String what;

    UnreadEra(String what) {
        this.what = what;
    }

    @Override
    public ArchiveReport read(Opened archive, Intake intake) throws NotAnArchive {
        throw new NotAnArchive(
                "%s is %s, which Godwit does not read yet: request a new archive from X and bring in that one."
                        .formatted(archive.path(), what));
    }
}
