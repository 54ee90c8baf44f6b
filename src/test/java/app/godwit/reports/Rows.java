package app.godwit.reports;

import app.godwit.handles.Account;
import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.journal.DeedState;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Decision;
import app.godwit.moves.LookedBack;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import app.godwit.moves.SourceRow;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Invented rows for reports.
final class Rows {
    private Rows() {}

    static PersonRow found(long id, String handle, String name, String address) {
        return person(
                id, handle, name, PersonRow.State.FOUND, Optional.of(match(address)), new Decision.Undecided(), "");
    }

    static PersonRow found(long id, String handle, String name, String address, PersonRow.State state) {
        return person(id, handle, name, state, Optional.of(match(address)), new Decision.Undecided(), "");
    }

    static PersonRow lost(long id, String handle, String name, PersonRow.State state, String reason) {
        return person(id, handle, name, state, Optional.empty(), new Decision.Undecided(), reason);
    }

    static PersonRow person(
            long id,
            String handle,
            String name,
            PersonRow.State state,
            Optional<Match> chosen,
            Decision decision,
            String reason) {
        var person = new Person(7_000_000_000_000_000L + id, handle, name, "", "", "", "", "", "");
        return new PersonRow(id, person, state, chosen.stream().toList(), chosen, decision, reason);
    }

    static Match match(String address) {
        var handle = Handle.parse(address).orElseThrow();
        var bio = "now at " + address;
        var evidence = new Evidence(Evidence.Field.BIO, bio, 7, bio.length());
        var url = "https://" + handle.host() + "/@" + handle.user();
        var confidence = handle.user().startsWith("p") ? Confidence.PROVEN : Confidence.STATED;
        return new Match(
                new Candidate(handle, Form.EXPLICIT, evidence), new Lookup.Found(Account.of(handle, url)), confidence);
    }

    static PostRow post(long source, DeedState state, String text, String url, String why) {
        var draft = new Draft(
                source,
                0,
                new Draft.Top(),
                text,
                text.length(),
                "en",
                Visibility.UNLISTED,
                Draft.Audience.EVERYBODY,
                "",
                List.of(),
                Instant.parse("2019-05-04T10:00:00Z"));
        return new PostRow(draft, state, url, why);
    }

    private static SourceRow source() {
        var found = new BroughtIn(
                new BroughtIn.Tweets(420, 400, 9, 10, 10, 3, 0, 0),
                BroughtIn.SetApart.NONE,
                new BroughtIn.People(5, 4, 3, 8, 1, 0, 2),
                new BroughtIn.Media(12, 10, 2, 0),
                new BroughtIn.Expected(421, 5, 421, 1, 0),
                List.of());
        return new SourceRow(
                "wader/old.zip",
                "wader/here/archive.zip",
                "archive",
                Instant.parse("2026-02-01T12:00:00Z"),
                Instant.parse("2026-01-15T12:00:00Z"),
                SourceRow.State.HERE,
                found);
    }

    private static Report.Left left(long source, Composed.Reason reason) {
        return new Report.Left(
                source, reason, Instant.parse("2018-06-02T10:00:00Z"), "Somebody’s <words>, number " + source);
    }

    static Report report(List<PersonRow> people, List<PostRow> posts) {
        var overview = new Overview(
                "wader", Optional.of("@wader@harbour.example"), 420, people.size(), 1, 1, 1, 1, 1, List.of());
        return new Report(
                overview,
                people,
                posts,
                List.of(),
                List.of(
                        left(1, Composed.Reason.RETWEET),
                        left(2, Composed.Reason.RETWEET),
                        left(3, Composed.Reason.CIRCLE)),
                List.of(new Problem("data/tweets.js", 12, "This tweet could not be read.")),
                List.of(source()),
                Optional.of(new LookedBack(LookedBack.Extent.PARTLY, Instant.parse("2019-05-03T12:00:00Z"))),
                Instant.parse("2026-03-01T12:00:00Z"));
    }
}
