package app.godwit.moves;

import app.godwit.archive.ArchiveReport;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tie;
import java.util.List;

/// What a reader reports → what is told of a source.
final class Told {
    private Told() {}

    static BroughtIn archive(ArchiveReport report, int foundElsewhere, Journal journal, List<Problem> problems) {
        var media = report.media();
        var apart = report.setApart();
        var expected = report.expected();
        return new BroughtIn(
                tweets(report.tweets()),
                new BroughtIn.SetApart(apart.deleted(), apart.community(), apart.circle()),
                people(journal, report.people()),
                new BroughtIn.Media(media.expected(), media.found(), media.missing(), foundElsewhere),
                new BroughtIn.Expected(
                        expected.tweets(),
                        expected.following(),
                        expected.headers(),
                        expected.headersMissing(),
                        expected.notes()),
                problems);
    }

    /// @param source whose people are counted
    /// @param lists  that it told of
    static BroughtIn list(Journal journal, long source, int lists, List<Problem> problems) {
        var beside = journal.knowledge().beside(source);
        var counted = new ArchiveReport.People(0, beside.followers(), beside.muted(), beside.blocked(), 0, 0, lists);
        return new BroughtIn(
                BroughtIn.Tweets.NONE,
                BroughtIn.SetApart.NONE,
                people(journal, counted),
                BroughtIn.Media.NONE,
                BroughtIn.Expected.NOTHING,
                problems);
    }

    private static BroughtIn.Tweets tweets(ArchiveReport.Tweets counted) {
        return new BroughtIn.Tweets(
                counted.total(),
                counted.own(),
                counted.threads(),
                counted.retweets(),
                counted.replies(),
                counted.quotes(),
                counted.notesJoined(),
                counted.supersededEdits());
    }

    /// Those followed as they stand in the file now, all sources joined.
    private static BroughtIn.People people(Journal journal, ArchiveReport.People counted) {
        var followed = journal.people().with(Tie.FOLLOWING).stream()
                .map(KnownPerson::person)
                .toList();
        var named =
                followed.stream().filter(person -> !person.handle().isEmpty()).count();
        var withProfile = followed.stream().filter(Person::hasProfile).count();
        return new BroughtIn.People(
                followed.size(),
                (int) named,
                (int) withProfile,
                counted.followers(),
                counted.muted(),
                counted.blocked(),
                counted.lists());
    }
}
