package app.godwit.desktop;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Drops;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.preferences.PreferenceFile;
import app.godwit.desktop.preferences.PreferencesModel;
import app.godwit.desktop.start.StartView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Timeline;
import javafx.css.CssParser;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.control.skin.ProgressBarSkin;
import javafx.scene.control.skin.ScrollBarSkin;
import javafx.scene.control.skin.ScrollPaneSkin;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// What needs no toolkit, done while that one starts: preferences and words are read. So the first window stands
/// sooner.
record Beforehand(Desk desk, Background background, CompletableFuture<PreferencesModel> reading) {
    /// What the first window is made of besides the toolkit's bare ones: naming a class loads it.
    private static final List<Class<?>> LOADED = List.of(
            StartView.class,
            Drops.class,
            FontIcon.class,
            Timeline.class,
            CssParser.class,
            Tooltip.class,
            ButtonSkin.class,
            ScrollPaneSkin.class,
            ScrollBarSkin.class,
            ProgressBarSkin.class);

    static Beforehand begin(Desk desk) {
        var background = Background.on(Fx.screen());
        var reading = background.ahead(() -> read(desk, background));
        return new Beforehand(desk, background, reading);
    }

    private static PreferencesModel read(Desk desk, Background background) {
        var preferences = new PreferencesModel(new PreferenceFile(desk.preferences()), desk.proxies(), background);
        var _ = Words.of(preferences.now().get().reader(desk.locale())).of("app.title", "");
        var _ = LOADED.size();
        var _ = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());
        return preferences;
    }

    PreferencesModel preferences() {
        return reading.join();
    }
}
