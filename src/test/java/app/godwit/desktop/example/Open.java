package app.godwit.desktop.example;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Session;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;

/// An open move without a toolkit: everything happens at once and in place.
public final class Open {
    public static final Words WORDS = Words.of(Locale.UK);

    private Open() {}

    public static OpenMove of(Session session) {
        var when = new When(InstantSource.fixed(Sample.NOW), ZoneOffset.UTC, Locale.UK);
        var move = new OpenMove(session, Background.inPlace(), WORDS, when);
        move.refresh();
        return move;
    }
}
