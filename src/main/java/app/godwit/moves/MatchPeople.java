package app.godwit.moves;

import app.godwit.handles.Candidate;
import app.godwit.handles.Form;
import app.godwit.handles.Lookup;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Matches;
import app.godwit.tweets.Tie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the addresses that people wrote, and looks each of them up.
///
/// First WebFinger on the address's own host; then, where it was asked for, what stands behind people's links, and
/// their names elsewhere; then, after sign-in, the user's own server, which also returns the profile that may prove the
/// match. Each answer is committed as it comes, so a crash loses at most the look-ups in flight.
final class MatchPeople {
    private static final String NAME = "match";

    private final Journal journal;
    private final HostQueues hosts;
    private final PageVisits pages;
    private final Optional<ProfileLookups> profiles;
    private final Optional<AlreadyFollowed> followed;
    private final Set<MatchOption> options;
    private final Time time;
    private final Board board;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    /// @param profiles asks the user's own server; empty before sign-in
    /// @param followed likewise
    MatchPeople(
            Journal journal,
            HostQueues hosts,
            PageVisits pages,
            Optional<ProfileLookups> profiles,
            Optional<AlreadyFollowed> followed,
            Set<MatchOption> options,
            Time time,
            Board board) {
        this.journal = journal;
        this.hosts = hosts;
        this.pages = pages;
        this.profiles = profiles;
        this.followed = followed;
        this.options = Set.copyOf(options);
        this.time = time;
        this.board = board;
    }

    void run() {
        board.doing(NAME, "Reading what people wrote");
        var people = people();
        journal.matches().candidates(candidates(people.values()));
        if (!options.contains(MatchOption.OFFLINE)) {
            ask(people);
        }
        board.finished(NAME);
    }

    private void ask(Map<Long, KnownPerson> people) {
        if (options.contains(MatchOption.RECHECK)) {
            journal.matches().askAgain(changeable());
        }
        lookUp(people);
        if (options.contains(MatchOption.LINKS)) {
            lookBehindLinks(people);
        }
        if (options.contains(MatchOption.GUESS)) {
            guess(people);
        }
        profiles.ifPresent(own -> askOwnServer(own, people));
        followed.ifPresent(AlreadyFollowed::ask);
    }

    private Map<Long, KnownPerson> people() {
        var byId = new LinkedHashMap<Long, KnownPerson>();
        // Those followed first: whoever breaks off early has the most of it.
        Stream.of(Tie.FOLLOWING, Tie.MUTED, Tie.BLOCKED)
                .flatMap(tie -> journal.people().with(tie).stream())
                .forEach(known -> byId.putIfAbsent(known.id(), known));
        return byId;
    }

    private Map<Long, List<Candidate>> candidates(Iterable<KnownPerson> people) {
        var addresses = new Addresses(journal);
        var found = new HashMap<Long, List<Candidate>>();
        people.forEach(known -> found.put(known.id(), addresses.of(known)));
        return found;
    }

    /// Everybody who could still be found: they are not yet, and the user has not said that they are not wanted.
    private List<PersonRow> missed() {
        return new PeopleTable(journal)
                .rows().stream()
                        .filter(row -> row.chosen().isEmpty() && !(row.decision() instanceof Decision.Reject))
                        .toList();
    }

    /// What may be answered otherwise by now. A mirror stays one.
    private List<Matches.Row> changeable() {
        var missed = missed().stream().map(PersonRow::id).collect(Collectors.toSet());
        return journal.matches().byPerson().values().stream()
                .flatMap(List::stream)
                .filter(row -> missed.contains(row.person()))
                .filter(row -> row.lookup()
                        .filter(lookup -> lookup instanceof Lookup.Absent
                                || lookup instanceof Lookup.Unknown
                                || lookup instanceof Lookup.Unusable)
                        .isPresent())
                .toList();
    }

    private void lookUp(Map<Long, KnownPerson> people) {
        var due = journal.matches().due(time.instant()).stream()
                .filter(row -> row.candidate().form() != Form.NAMESAKE || options.contains(MatchOption.GUESS))
                .toList();
        total.addAndGet(due.size());
        board.doing(NAME, "Looking up addresses");
        hosts.lookUp(questions(due, people), done::incrementAndGet);
    }

    private void lookBehindLinks(Map<Long, KnownPerson> people) {
        board.doing(NAME, "Reading the pages that people link to");
        var owners = missed().stream()
                .flatMap(row -> Optional.ofNullable(people.get(row.id())).stream())
                .toList();
        pages.read(owners, options, (owner, candidates) -> journal.matches().add(owner.id(), candidates));
        lookUp(people);
    }

    private void guess(Map<Long, KnownPerson> people) {
        var namesakes = new Namesakes(new PeopleTable(journal).rows());
        missed().forEach(row -> journal.matches().add(row.id(), namesakes.of(row)));
        lookUp(people);
    }

    private void askOwnServer(ProfileLookups own, Map<Long, KnownPerson> people) {
        OwnIds.are(own.host(), journal);
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
