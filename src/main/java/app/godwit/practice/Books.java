package app.godwit.practice;

import java.time.Instant;
import java.time.InstantSource;

/// All that one server knows. Guarded by the lock of its [Site].
///
/// @param blockers who blocks an account
record Books(
        World world,
        World.Server server,
        Rules rules,
        InstantSource time,
        Ids ids,
        Members members,
        Tokens tokens,
        Follows follows,
        Marks mutes,
        Marks blocks,
        Marks blockers,
        Lists lists,
        Statuses statuses,
        Shelf shelf) {
    static Books of(World world, World.Server server, InstantSource time) {
        var ids = new Ids(server);
        return new Books(
                world,
                server,
                Rules.of(server),
                time,
                ids,
                new Members(server, ids, time),
                new Tokens(ids),
                new Follows(ids, time),
                new Marks(),
                new Marks(),
                new Marks(),
                new Lists(),
                new Statuses(ids, time),
                new Shelf(time));
    }

    /// The same server after an update.
    Books updated(String version) {
        var updated = new World.Server(
                server.domain(),
                server.web(),
                server.software(),
                version,
                server.title(),
                server.flavour(),
                server.quirk(),
                server.accounts());
        return new Books(
                world,
                updated,
                Rules.of(updated),
                time,
                ids,
                members,
                tokens,
                follows,
                mutes,
                blocks,
                blockers,
                lists,
                statuses,
                shelf);
    }

    Flavour flavour() {
        return server.flavour();
    }

    Instant now() {
        return time.instant();
    }

    /// A new id for now.
    String newId() {
        return ids.at(now());
    }

    /// The account that is signed in.
    Member self(Call call) {
        return members.byId(call.session().account()).orElseThrow();
    }
}
