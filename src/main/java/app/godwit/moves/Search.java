package app.godwit.moves;

import app.godwit.fediverse.LinkPages;
import app.godwit.fediverse.NodeInfo;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.WebFinger;
import app.godwit.journal.Journal;
import app.godwit.wikidata.Wikidata;
import java.util.Optional;
import java.util.Set;

/// Looking people up: at their hosts, on the pages they link to, and in Wikidata.
public final class Search {
    private static final String FRESHNESS = "freshness";

    private final Journal journal;
    private final Session session;
    private final Tools tools;

    Search(Journal journal, Session session, Tools tools) {
        this.journal = journal;
        this.session = session;
        this.tools = tools;
    }

    /// For how long this move takes answers as they are.
    public Freshness freshness() {
        return journal.settings().read(FRESHNESS, Freshness.class).orElse(Freshness.USUAL);
    }

    /// From now on; what was answered before keeps its time.
    public void keepAnswers(Freshness freshness) {
        journal.settings().keep(FRESHNESS, freshness);
    }

    /// Looks everybody up who has not been, or whose time has come.
    public Job match() {
        return match(Set.of());
    }

    /// The same with more or less than that.
    public Job match(Set<MatchOption> options) {
        var time = tools.time();
        var pause = new Pause(time);
        var board = new Board();
        var findings = new Findings(journal.matches(), freshness(), time);
        var turns = new HostTurns(time, pause);
        var http = tools.http().taking(turns);
        var verdicts = new HostVerdicts(journal.hosts(), new NodeInfo(http)::of, freshness(), time, pause);
        var hosts = new HostQueues(new WebFinger(http)::find, verdicts::of, turns, findings, pause);
        var pages = new PageVisits(journal, new LinkPages(http), time, pause);
        var work = new MatchPeople(
                journal, hosts, pages, profiles(findings, pause, board), followed(pause), options, time, board);
        return Background.start("match", pause, board, work::progress, work::run);
    }

    private Optional<ProfileLookups> profiles(Findings findings, Pause pause, Board board) {
        return server().map(server -> new ProfileLookups(server, pace(server), findings, tools.time(), pause, board));
    }

    private Optional<AlreadyFollowed> followed(Pause pause) {
        return server().map(server -> new AlreadyFollowed(journal, session, pace(server), tools.time(), pause));
    }

    /// Without a sign-in people are looked up all the same, by less.
    private Optional<Server> server() {
        try {
            return Optional.of(session.server());
        } catch (ServerException signedOut) {
            return Optional.empty();
        }
    }

    private Pace pace(Server server) {
        return Pace.of(journal, server.instance(), new ServerClock(tools.time()));
    }

    /// What [#nameFromWikidata] would send, and where. Sends nothing.
    public NamesPlan namesPlan() {
        return new ToName(journal, tools.time().instant()).plan();
    }

    /// Asks Wikidata who the people followed on X are. It sends their numbers to a public service: only after the user
    /// has agreed.
    public Job nameFromWikidata() {
        var time = tools.time();
        var pause = new Pause(time);
        var board = new Board();
        var work = new AskWikidata(journal, new Wikidata(tools.http(), time), time, pause, board);
        return Background.start("names", pause, board, work::progress, work::run);
    }
}
