package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.http.Http;
import app.godwit.http.RemotePictures;
import app.godwit.journal.Decisions.Said;
import app.godwit.journal.Decisions.Verdict;
import app.godwit.journal.Journal;
import app.godwit.journal.Knowledge;
import app.godwit.journal.KnownPerson;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/// The people of X whom the move knows, what was found of them, and what the user says of that.
public final class Contacts {
    private final Journal journal;
    private final InstantSource time;
    private final Http http;

    Contacts(Journal journal, InstantSource time, Http http) {
        this.journal = journal;
        this.time = time;
        this.http = http;
    }

    /// Everybody followed on X, with what was found. In a stable order: found first, then by name.
    public List<PersonRow> followed() {
        return new PeopleTable(journal).rows();
    }

    /// How much is known of the people followed on X, and what would raise it.
    public Coverage coverage() {
        return Coverage.of(journal, time.instant());
    }

    /// Where the found people live, the server with most of them first.
    public List<Home> homes() {
        return Home.of(followed(), journal.hosts().all());
    }

    /// Who was found, or found elsewhere, since this was asked last; from now on they are old news.
    public List<PersonRow> newlyFound() {
        return new News(journal).take(followed());
    }

    /// Whoever is not followed by this move, and why, in the order of [#followed].
    public List<LeftOut> leftOut() {
        return LeftOut.of(followed(), Session.accountKey(journal));
    }

    /// Who is known beside those followed, each by their kind.
    public Knowledge.Beside beside() {
        return journal.knowledge().beside();
    }

    /// Everybody, whatever ties them to the owner, with what each source says. In a stable order.
    public List<Somebody> everybody() {
        return Everybody.in(journal);
    }

    /// The lists, by name, with whoever stands on them.
    public List<ListRow> lists() {
        return journal.lists().all().stream()
                .map(known -> new ListRow(
                        known.list(),
                        journal.people().on(known.id()).stream()
                                .map(KnownPerson::person)
                                .toList()))
                .toList();
    }

    /// Remembers what the user says of a person, for ever. An address that nobody has found yet is looked up by the
    /// next [Search#match()].
    public void decide(long person, Decision decision) {
        switch (decision) {
            case Decision.Accept(Handle handle) -> accept(person, handle);
            case Decision.Reject() -> keep(person, new Said(Verdict.REJECTED, ""));
            case Decision.Undecided() -> journal.decisions().forget(person);
        }
    }

    private void accept(long person, Handle handle) {
        keep(person, new Said(Verdict.ACCEPTED, handle.toString()));
        var isKnown = journal.matches().byPerson().getOrDefault(person, List.of()).stream()
                .flatMap(row -> row.match().stream())
                .anyMatch(match -> Targets.isMeant(match, handle));
        if (!isKnown) {
            journal.matches().add(person, List.of(Addresses.byHand(handle)));
        }
    }

    private void keep(long person, Said said) {
        journal.decisions().keep(person, said, time.instant());
    }

    /// A small picture from elsewhere, as it is. Whoever holds it learns that somebody looked: only when the user wants
    /// pictures.
    public byte[] picture(String address) throws IOException {
        return new RemotePictures(http).fetch(address);
    }
}
