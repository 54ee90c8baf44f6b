package app.godwit.moves;

import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.FollowOptions.Choice;
import app.godwit.handles.Handle;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Journal;
import app.godwit.lists.MastodonCsv;
import app.godwit.lists.MastodonCsv.Boosts;
import app.godwit.lists.MastodonCsv.Notices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is chosen as files that servers take in: by the file's name, its text. Files of nobody are left out.
final class Tables {
    static final String FOLLOWING = "following_accounts.csv";
    static final String MUTED = "muted_accounts.csv";
    static final String BLOCKED = "blocked_accounts.csv";
    static final String LISTS = "lists.csv";

    private final Journal journal;
    private final String self;

    /// @param self key of the user's own address
    Tables(Journal journal, String self) {
        this.journal = journal;
        this.self = self;
    }

    Map<String, String> all() {
        var files = new LinkedHashMap<String, String>();
        files.put(FOLLOWING, following(follows()));
        put(files, LISTS, lists());
        put(files, MUTED, marked(DeedKind.MUTE));
        put(files, BLOCKED, marked(DeedKind.BLOCK));
        return files;
    }

    private static void put(Map<String, String> files, String name, String text) {
        if (!text.isEmpty()) {
            files.put(name, text);
        }
    }

    /// Everybody chosen and not refused by the server; those followed already included, the server passes over them.
    private List<Handle> follows() {
        return new PeopleTable(journal)
                .rows().stream()
                        .filter(row ->
                                row.state() != PersonRow.State.REFUSED && !(row.decision() instanceof Decision.Reject))
                        .flatMap(row -> row.chosen().flatMap(Targets::of).stream())
                        .filter(handle -> !handle.key().equals(self))
                        .distinct()
                        .toList();
    }

    String following(Collection<Handle> people) {
        var options = Following.in(journal).options();
        return MastodonCsv.following(
                people.stream().map(handle -> follow(handle, options)).toList());
    }

    private static MastodonCsv.Follow follow(Handle handle, FollowOptions options) {
        return new MastodonCsv.Follow(
                handle.toString(),
                options.has(Choice.WITHOUT_BOOSTS) ? Boosts.HIDDEN : Boosts.SHOWN,
                options.has(Choice.NOTIFY) ? Notices.OF_NEW_POSTS : Notices.NONE,
                options.languages());
    }

    /// @param kind `MUTE` or `BLOCK`
    private String marked(DeedKind kind) {
        var addresses = ChosenMarks.of(journal, kind, self).stream()
                .map(meant -> ((FollowRequest) meant.request()).handle().toString())
                .toList();
        if (addresses.isEmpty()) {
            return "";
        }
        return kind == DeedKind.MUTE ? MastodonCsv.muted(addresses) : MastodonCsv.blocked(addresses);
    }

    private String lists() {
        var entries = new ArrayList<MastodonCsv.Entry>();
        ChosenLists.of(journal)
                .lists()
                .forEach(list -> list.members()
                        .forEach(handle -> entries.add(new MastodonCsv.Entry(list.title(), handle.toString()))));
        return MastodonCsv.lists(entries);
    }
}
