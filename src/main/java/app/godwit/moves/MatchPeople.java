package app.godwit.moves;

import app.godwit.handles.Candidate;
import app.godwit.handles.HandleFinder;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Matches;
import app.godwit.tweets.Tie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Finds the addresses that people wrote, and looks each of them up.
///
/// First WebFinger on the address's own host; then, after sign-in, the user's own server, which also returns
/// the profile that may prove the match. Each answer is committed as it comes, so a crash loses at most the
/// look-ups in flight.
final class MatchPeople {
    private static final String NAME = "match";

    private final HandleFinder finder = new HandleFinder();
    private final Journal journal;
    private final HostQueues hosts;
    private final Optional<ProfileLookups> profiles;
    private final Time time;
    private final Board board;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    /// @param profiles asks the user's own server; empty before sign-in
    MatchPeople(Journal journal, HostQueues hosts, Optional<ProfileLookups> profiles, Time time, Board board) {
        this.journal = journal;
        this.hosts = hosts;
        this.profiles = profiles;
        this.time = time;
        this.board = board;
    }

    void run() {
        board.doing(NAME, "Reading what people wrote");
        var people = people();
        journal.matches().candidates(candidates(people.values()));
        lookUp(people);
        profiles.ifPresent(own -> askOwnServer(own, people));
        board.finished(NAME);
    }

    private Map<Long, KnownPerson> people() {
        var byId = new LinkedHashMap<Long, KnownPerson>();
        journal.people().with(Tie.FOLLOWING).forEach(known -> byId.put(known.id(), known));
        return byId;
    }

    private Map<Long, List<Candidate>> candidates(Iterable<KnownPerson> people) {
        var found = new HashMap<Long, List<Candidate>>();
        people.forEach(known -> found.put(known.id(), finder.find(known.person(), known.onRecord())));
        return found;
    }

    private void lookUp(Map<Long, KnownPerson> people) {
        var due = journal.matches().due(time.instant());
        total.addAndGet(due.size());
        board.doing(NAME, "Looking up addresses");
        hosts.lookUp(questions(due, people), done::incrementAndGet);
    }

    private void askOwnServer(ProfileLookups own, Map<Long, KnownPerson> people) {
        var found = journal.matches().byPerson().values().stream()
                .flatMap(List::stream)
                .filter(ProfileLookups::lacksProfile)
                .toList();
        total.addAndGet(found.size());
        board.doing(NAME, "Asking your server for their profiles");
        own.lookUp(questions(found, people), done::incrementAndGet);
    }

    private static List<Question> questions(List<Matches.Row> rows, Map<Long, KnownPerson> people) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(people.get(row.person())).stream()
                        .map(known -> new Question(row, known.person(), known.onRecord())))
                .toList();
    }

    Progress progress() {
        var waiting = total.get() - done.get();
        var part = new Progress.Part("people", done.get(), waiting, 0, total.get(), Optional.empty());
        return new Progress(board.state(), List.of(part), board.now(), board.until(), board.troubles());
    }
}
