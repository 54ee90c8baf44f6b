package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.journal.Journal;
import app.godwit.tweets.Tie;
import java.util.OptionalInt;
import java.util.Set;

/// What a call set will cost, from what is known before it is made.
final class Estimates {
    private static final String PINNED =
            "X may also charge each pinned post as a post; leave them out with --without-pinned.";

    private final Journal journal;
    private final XAccount account;
    private final Set<FetchOption> options;
    private final Readings readings;

    Estimates(Journal journal, XAccount account, Set<FetchOption> options) {
        this.journal = journal;
        this.account = account;
        this.options = Set.copyOf(options);
        this.readings = new Readings(journal, account, options);
    }

    Estimate of(CallSet set, Money left) {
        var count = left(set);
        var open = readings.of(set).stream().findFirst();
        if (open.isEmpty() || count.orElse(1) == 0) {
            return new Estimate(set, OptionalInt.of(0), Money.NONE, Money.NONE, "Nothing is left to ask.");
        }
        var reading = open.get();
        if (reading.price().equals(Money.NONE)) {
            return new Estimate(
                    set, count, Money.NONE, Money.NONE, "By v1.1: your plan pays for it, not what is read.");
        }
        var most = dearest(set, reading).plus(reading.besides());
        if (count.isEmpty()) {
            return new Estimate(set, count, Money.NONE, left, unknown(reading, most));
        }
        var atMost = most.times(count.getAsInt());
        return new Estimate(
                set,
                count,
                reading.price().times(count.getAsInt()),
                atMost.compareTo(left) > 0 ? left : atMost,
                note(set, reading));
    }

    /// An app that is not the account's own makes one's own lists dear, and only X knows whose it is.
    private Money dearest(CallSet set, Reading reading) {
        return switch (set) {
            case FOLLOWS, MUTES, BLOCKS, LISTS -> Prices.OTHER;
            case MEMBERS, NAMES -> reading.price();
        };
    }

    private static String unknown(Reading reading, Money most) {
        return "Only X knows how many there are: " + reading.price().display() + " each, at most " + most.display()
                + "; it stops at the cap.";
    }

    private static String note(CallSet set, Reading reading) {
        var pinned = reading.besides().equals(Money.NONE) ? "" : PINNED;
        return switch (set) {
            case FOLLOWS, MUTES, BLOCKS, LISTS ->
                ("The most is for keys of an app that another account owns. " + pinned).strip();
            case MEMBERS, NAMES -> pinned;
        };
    }

    private OptionalInt left(CallSet set) {
        return switch (set) {
            case FOLLOWS -> ties(set, Math.max(account.following(), known(Tie.FOLLOWING)));
            case MUTES -> ties(set, known(Tie.MUTED));
            case BLOCKS -> ties(set, known(Tie.BLOCKED));
            case LISTS -> lists();
            case MEMBERS -> members();
            case NAMES -> OptionalInt.of(readings.unnamed().ids().size());
        };
    }

    private int known(Tie tie) {
        return journal.people().with(tie).size();
    }

    private OptionalInt ties(CallSet set, int total) {
        var names = readings.of(set).stream().map(Reading::name).toList();
        var row = journal.fetches().all().stream()
                .filter(fetch -> names.contains(fetch.name()))
                .findFirst();
        if (row.filter(this::isDone).isPresent()) {
            return OptionalInt.of(0);
        }
        var left = total - row.filter(_ -> !again()).map(Fetch::people).orElse(0);
        return left > 0 ? OptionalInt.of(left) : OptionalInt.empty();
    }

    private OptionalInt lists() {
        var rows = journal.fetches().all().stream()
                .filter(row -> row.name().startsWith("lists/"))
                .toList();
        var done = rows.size() == 2 && rows.stream().allMatch(this::isDone);
        return done ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private OptionalInt members() {
        var rows = readings.memberRows().stream().filter(row -> !isDone(row)).toList();
        if (rows.stream().anyMatch(row -> row.expected() < 0)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(rows.stream()
                .mapToInt(row -> Math.max(0, row.expected() - (again() ? 0 : row.people())))
                .sum());
    }

    private boolean again() {
        return options.contains(FetchOption.AGAIN);
    }

    private boolean isDone(Fetch row) {
        return row.state() == Fetch.State.DONE && !again();
    }
}
