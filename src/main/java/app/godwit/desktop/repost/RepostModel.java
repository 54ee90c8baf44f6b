package app.godwit.desktop.repost;

import app.godwit.desktop.run.LaneModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.fediverse.Ability;
import app.godwit.journal.Lane;
import app.godwit.moves.Drip;
import app.godwit.moves.Publication;
import app.godwit.posts.Visibility;
import app.godwit.posts.Wording;
import java.util.HashMap;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The lane of the posts: plan, start, pause, resume, and how they go out.
public final class RepostModel extends LaneModel {
    /// The day, and where the tweet stands on X.
    static final String DATE_AND_LINK = "({date}, {link})";

    private final ReadOnlyObjectWrapper<Publication> publication = new ReadOnlyObjectWrapper<>(Publication.USUAL);
    private final ReadOnlyObjectWrapper<Wording> wording = new ReadOnlyObjectWrapper<>(Wording.DEFAULT);

    public RepostModel(OpenMove move) {
        super(move, Step.REPOST, Lane.POSTS);
    }

    /// What the last line of a post says.
    public enum LastLine {
        DATE,
        DATE_AND_LINK,
        NOTHING,
        /// A template of the user's own, from the command line.
        OWN
    }

    @Override
    protected void reload() {
        super.reload();
        ask(session().doings()::publication, publication::set);
        ask(session().doings()::wording, wording::set);
    }

    /// Who sees the posts; empty for what suits the account.
    public void seenBy(Optional<Visibility> all) {
        var now = publication.get();
        keep(new Publication(all, now.first(), now.drip(), now.undescribed()));
    }

    /// Who sees a post that starts something; empty for the same as the others.
    public void firstSeenBy(Optional<Visibility> first) {
        var now = publication.get();
        keep(new Publication(now.visibility(), first, now.drip(), now.undescribed()));
    }

    public void drip(Drip drip) {
        keep(publication.get().dripping(drip));
    }

    public void undescribed(Publication.Undescribed what) {
        keep(publication.get().undescribed(what));
    }

    private void keep(Publication wish) {
        publication.set(wish);
        ask(
                () -> {
                    session().doings().publication(wish);
                    return wish;
                },
                kept -> move().refresh());
    }

    /// What the last line says now.
    public LastLine lastLine() {
        return switch (wording.get().lastLines().getOrDefault("", Wording.DATE)) {
            case Wording.DATE -> LastLine.DATE;
            case DATE_AND_LINK -> LastLine.DATE_AND_LINK;
            case "" -> LastLine.NOTHING;
            default -> LastLine.OWN;
        };
    }

    /// Lets posts end like this. Lines of the user's own for single languages stay.
    public void end(LastLine line) {
        var lines = new HashMap<>(wording.get().lastLines());
        switch (line) {
            case DATE -> lines.put("", Wording.DATE);
            case DATE_AND_LINK -> lines.put("", DATE_AND_LINK);
            case NOTHING -> lines.put("", "");
            case OWN -> {}
        }
        var now = wording.get();
        keep(new Wording(now.mentions(), now.strangers(), now.parts(), lines, now.sensitive(), now.warnings()));
    }

    private void keep(Wording next) {
        wording.set(next);
        ask(
                () -> {
                    session().doings().wording(next);
                    return next;
                },
                kept -> move().refresh());
    }

    /// Whether the server shows the day of the tweet itself.
    public boolean backdates() {
        return move().account()
                .get()
                .filter(who -> Ability.of(who.instance()).has(Ability.Can.BACKDATE))
                .isPresent();
    }

    public ReadOnlyObjectProperty<Publication> publication() {
        return publication.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Wording> wording() {
        return wording.getReadOnlyProperty();
    }
}
