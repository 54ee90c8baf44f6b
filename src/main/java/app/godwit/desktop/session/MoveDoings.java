package app.godwit.desktop.session;

import app.godwit.fediverse.FollowOptions;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Lane;
import app.godwit.moves.Besides;
import app.godwit.moves.Job;
import app.godwit.moves.LeftOut;
import app.godwit.moves.Move;
import app.godwit.moves.Publication;
import app.godwit.moves.ServerException;
import app.godwit.moves.Unfinished;
import app.godwit.posts.Composed;
import app.godwit.posts.Wording;
import app.godwit.reports.Export;
import app.godwit.tweets.Tweet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Those of a real move.
record MoveDoings(Move move) implements Doings {
    @Override
    public FollowOptions followOptions() {
        return move.follow().options();
    }

    @Override
    public void followOptions(FollowOptions options) {
        move.follow().options(options);
    }

    @Override
    public Publication publication() {
        return move.repost().publication();
    }

    @Override
    public void publication(Publication wish) {
        move.repost().publication(wish);
    }

    @Override
    public Wording wording() {
        return move.history().intent().wording();
    }

    @Override
    public void wording(Wording wording) {
        move.history().intend(move.history().intent().with(wording));
    }

    @Override
    public Besides besides() {
        return move.alongside().besides();
    }

    @Override
    public int planMutes() throws ServerException {
        return move.alongside().planMutes();
    }

    @Override
    public int planBlocks() throws ServerException {
        return move.alongside().planBlocks();
    }

    @Override
    public int planLists() throws ServerException {
        return move.alongside().planLists();
    }

    @Override
    public List<Unfinished> unfinished(Lane lane) {
        return move.runs().unfinished(lane);
    }

    @Override
    public int retry(Lane lane) throws ServerException {
        return move.runs().retry(lane);
    }

    @Override
    public int retry(Unfinished one) throws ServerException {
        return move.runs().retry(one);
    }

    @Override
    public List<Path> filesForServers(Path folder) throws IOException {
        return Export.forServers(move, folder);
    }

    @Override
    public List<Path> export(Path folder) throws IOException {
        return Export.write(move, folder);
    }

    @Override
    public Job followByFile() throws ServerException {
        return move.runs().startByFile();
    }

    @Override
    public Job reconcile() throws ServerException {
        return move.runs().reconcile();
    }

    @Override
    public List<Standing> runs() {
        return move.runs().standing().stream()
                .map(run -> new Standing(run, counts(move.runs().undoable(OptionalLong.of(run.id())))))
                .filter(standing -> !standing.deeds().isEmpty())
                .toList();
    }

    private static Map<DeedKind, Integer> counts(List<Deed> deeds) {
        return deeds.stream().collect(Collectors.groupingBy(Deed::kind, Collectors.summingInt(_ -> 1)));
    }

    @Override
    public Job undo(OptionalLong run) throws ServerException {
        return move.runs().undo(run);
    }

    @Override
    public int uploaded() {
        return (int) move.runs().deeds(DeedKind.UPLOAD).stream()
                .filter(deed -> deed.state() == DeedState.DONE)
                .count();
    }

    @Override
    public List<LeftOut> peopleLeftOut() {
        return move.people().leftOut();
    }

    @Override
    public Map<Composed.Reason, List<Long>> tweetsLeftOut() {
        var reasons = new EnumMap<Composed.Reason, List<Long>>(Composed.Reason.class);
        move.history()
                .drafts(move.history().intent())
                .skipped()
                .forEach(skipped -> reasons.computeIfAbsent(skipped.reason(), _ -> new ArrayList<>())
                        .add(skipped.source()));
        return reasons;
    }

    @Override
    public List<Tweet> tweets(List<Long> ids) {
        var known = move.history().tweets(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
