package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.util.Set;

/// Eras that are recognised and not read yet.
enum UnreadEra implements Era {
    /// 2018 to 2019: the file names of 2020, with bare items.
    FLAT("a Twitter data export of 2018 or 2019") {
        @Override
        public boolean recognises(Opened archive) {
            return BARE.contains(CurrentEra.firstTweetKey(archive).orElse(""));
        }
    };

    /// Keys with which a bare tweet may begin.
    private static final Set<String> BARE =
            Set.of("id", "id_str", "created_at", "full_text", "retweeted", "source", "entities", "display_text_range");

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
