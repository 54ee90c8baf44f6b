package app.godwit.desktop.session;

import app.godwit.fediverse.FollowOptions;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Lane;
import app.godwit.journal.Run;
import app.godwit.moves.Besides;
import app.godwit.moves.Job;
import app.godwit.moves.LeftOut;
import app.godwit.moves.Publication;
import app.godwit.moves.ServerException;
import app.godwit.moves.Unfinished;
import app.godwit.posts.Composed;
import app.godwit.posts.Wording;
import app.godwit.tweets.Tweet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What the window asks of a move's deeds beside planning and doing them: how they are done, what came of them, the
/// files, and taking back.
public interface Doings {
    FollowOptions followOptions();

    void followOptions(FollowOptions options);

    Publication publication();

    void publication(Publication wish);

    Wording wording();

    /// From the next start on, for what has not left yet.
    void wording(Wording wording);

    /// Who was muted, blocked and put on lists on X.
    Besides besides();

    int planMutes() throws ServerException;

    int planBlocks() throws ServerException;

    int planLists() throws ServerException;

    List<Unfinished> unfinished(Lane lane);

    int retry(Lane lane) throws ServerException;

    int retry(Unfinished one) throws ServerException;

    /// Writes what servers take in; see [app.godwit.reports.Export].
    List<Path> filesForServers(Path folder) throws IOException;

    /// Writes everything.
    List<Path> export(Path folder) throws IOException;

    Job followByFile() throws ServerException;

    Job reconcile() throws ServerException;

    /// Those of which something stands that can be taken back, oldest first, each with what that is.
    List<Standing> runs();

    /// @param deeds by kind, what would be taken back
    record Standing(Run run, Map<DeedKind, Integer> deeds) {
        public Standing {
            deeds = Map.copyOf(deeds);
        }
    }

    Job undo(OptionalLong run) throws ServerException;

    /// Pictures and videos that went up with posts.
    int uploaded();

    List<LeftOut> peopleLeftOut();

    /// Why tweets are left out, and which.
    Map<Composed.Reason, List<Long>> tweetsLeftOut();

    /// Some tweets, in this order.
    List<Tweet> tweets(List<Long> ids);
}
