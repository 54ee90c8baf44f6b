package app.godwit.moves;

import app.godwit.fediverse.LinkPages;
import app.godwit.fediverse.LinkPages.Page;
import app.godwit.handles.Candidate;
import app.godwit.handles.LinkedPages;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Registers.Asked;
import app.godwit.journal.Registers.Knew;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Reads people's own pages, many hosts at once and politely on each: one page at a time, and half a second between
/// two. A page that was read is left alone for a week, or for a day when the user asks again.
final class PageVisits {
    private static final String REGISTER = "page";
    private static final int AT_ONCE = 32;
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration FRESH = Duration.ofDays(7);
    private static final Duration FRESH_ON_RECHECK = Duration.ofDays(1);

    private final Journal journal;
    private final LinkPages pages;
    private final Time time;
    private final Pause pause;
    private final Semaphore inFlight = new Semaphore(AT_ONCE);

    PageVisits(Journal journal, LinkPages pages, Time time, Pause pause) {
        this.journal = journal;
        this.pages = pages;
        this.time = time;
        this.pause = pause;
    }

    /// A page to read, and whose it is.
    private record Visit(String page, KnownPerson owner) {
        String host() {
            return URI.create(page.replaceFirst("[?#].*", "").replace("%", "")).getHost();
        }
    }

    /// What became of the candidates that a page gave.
    @FunctionalInterface
    interface Keeper {
        void keep(KnownPerson owner, List<Candidate> candidates);
    }

    /// Returns when every page was visited, or after a pause was asked for.
    ///
    /// @param keeper is told what a page gave before the page counts as read
    void read(List<KnownPerson> people, Set<MatchOption> options, Keeper keeper) {
        var fresh = options.contains(MatchOption.RECHECK) ? FRESH_ON_RECHECK : FRESH;
        var read = journal.registers().askedSince(REGISTER, time.instant().minus(fresh));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = byHost(people, read).values().stream()
                    .map(visits -> threads.submit(() -> oneHost(visits, keeper)))
                    .toList();
            Tasks.await(running);
        }
    }

    private static Map<String, List<Visit>> byHost(List<KnownPerson> people, Set<String> read) {
        var hosts = new LinkedHashMap<String, List<Visit>>();
        for (var owner : people) {
            LinkedPages.of(owner.person()).stream()
                    .filter(page -> !read.contains(key(owner, page)))
                    .map(page -> new Visit(page, owner))
                    .forEach(visit -> hosts.computeIfAbsent(visit.host(), _ -> new ArrayList<>())
                            .add(visit));
        }
        return hosts;
    }

    /// The same page may be read for two people, who make different things of it.
    private static String key(KnownPerson owner, String page) {
        return owner.id() + " " + page;
    }

    private void oneHost(List<Visit> visits, Keeper keeper) {
        for (var visit : visits) {
            if (pause.isAsked()) {
                return;
            }
            keep(visit, page(visit), keeper);
            if (!pause.waitUntil(time.instant().plus(BETWEEN))) {
                return;
            }
        }
    }

    private Page page(Visit visit) {
        inFlight.acquireUninterruptibly();
        try {
            return pages.read(visit.page());
        } finally {
            inFlight.release();
        }
    }

    /// What could not be had now is asked for the next time.
    private void keep(Visit visit, Page page, Keeper keeper) {
        switch (page) {
            case Page.Read(var links) -> {
                var found = LinkedPages.candidates(
                        visit.page(), links, visit.owner().person());
                keeper.keep(visit.owner(), found);
                asked(visit, found.isEmpty() ? Knew.NO : Knew.YES);
            }
            case Page.Nothing _ -> asked(visit, Knew.NO);
            case Page.Later _ -> {}
        }
    }

    private void asked(Visit visit, Knew knew) {
        journal.registers()
                .keep(REGISTER, List.of(new Asked(key(visit.owner(), visit.page()), knew)), Map.of(), time.instant());
    }
}
