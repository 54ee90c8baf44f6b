package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Language;
import app.godwit.desktop.preferences.ProxyChoice;
import app.godwit.desktop.preferences.Recent;
import app.godwit.desktop.preferences.Scheme;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/// Preferences, other languages and recent moves, in the window itself.
@NeedsWindow
class PreferencesTest {
    @Test
    void theLanguageChangesUnderAnOpenMoveAndWhatRunsGoesOn() throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session)) {
            screen.step("PEOPLE").click("#look-up-again").sees("Looking up 0 of 80 people");
            press(screen, KeyCode.COMMA);
            screen.click("#prefer-ARABIC").sees("اللغة");
            assertThat(screen.stage().getScene().getEffectiveNodeOrientation())
                    .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            screen.click("#preferences-back").sees("الأشخاص");
            session.job().reach(80);
            screen.rests();
            assertThat(session.heard).containsOnlyOnce("match");
            screen.step("SERVER").sees("أين حسابك؟");
        }
    }

    @Test
    void everyStepIsWholeInEveryLanguage() throws Exception {
        var session = new SeededSession().filled().signedInAlready();
        try (var screen = Screen.open(session)) {
            for (var language : Language.values()) {
                Screen.onScreen(() -> {
                    screen.preferences().speak(Optional.of(language));
                    return language;
                });
                for (var step : app.godwit.desktop.session.Step.values()) {
                    screen.step(step.name());
                    Pictures.look(screen, language + " " + step);
                }
            }
        }
    }

    @Test
    void thePageOfPreferences(@org.junit.jupiter.api.io.TempDir Path folder) throws Exception {
        for (var language : new Language[] {Language.ENGLISH, Language.ARABIC}) {
            try (var screen = Screen.open(new SeededSession().keptIn(folder), language)) {
                press(screen, KeyCode.COMMA);
                Pictures.take(screen, "preferences");
                screen.click("#reserve-30").click("#prefer-DARK");
                assertThat(screen.preferences().now().get().scheme()).isEqualTo(Scheme.DARK);
                screen.robot.type(KeyCode.ESCAPE);
                screen.waitFor(
                        "preferences to close",
                        () -> screen.robot.lookup("#preferences").tryQuery().isEmpty());
            }
        }
    }

    @InLanguages
    void aProxyIsUsedOnceItsAddressIsWhole(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession(), language)) {
            press(screen, KeyCode.COMMA);
            screen.click("#proxy-HTTP").sees("preferences.proxy.wrong", "proxy.example:8080");
            assertThat(screen.preferences().now().get().proxy()).isEqualTo(ProxyChoice.SYSTEM);
            screen.write("#proxy-address", "proxy.example:31");
            screen.sees("preferences.proxy.used", "proxy.example", "31");
            screen.write("#proxy-login", "ana");
            screen.sees("Proxies.Kept.NOWHERE").write("#proxy-password", "s3cret");
            screen.click("#proxy-keep").sees("Proxies.Kept.KEYRING");
            Pictures.take(screen, "preferences-proxy");
            screen.write("#proxy-address", "proxy.example:31x");
            screen.sees("preferences.proxy.wrong", "proxy.example:8080");
            assertThat(screen.preferences().now().get().proxy())
                    .isEqualTo(new ProxyChoice(ProxyChoice.Way.HTTP, "proxy.example:31", "ana"));
            Pictures.take(screen, "preferences-proxy-wrong");
        }
    }

    @InLanguages
    void recentMoves(Language language) throws Exception {
        try (var screen = Screen.start(new SeededSession(), Path.of("archive.zip"), language)) {
            Screen.onScreen(() -> {
                screen.preferences().remember(recent(Path.of("an-older-move.godwit"), 0, 0));
                screen.preferences().remember(recent(Path.of("pom.xml"), 312, 57));
                screen.reopenStart();
                return language;
            });
            screen.sees("pom.xml").sees("start.gone");
            Pictures.take(screen, "start-recent");
        }
    }

    private static Recent recent(Path file, int followed, int posted) {
        return new Recent(file.toAbsolutePath(), "mira_s", "@mira@birch.example", 1240, followed, 318, posted);
    }

    private static void press(Screen screen, KeyCode key) {
        Screen.onScreen(() -> {
            var keys = screen.stage().getScene().getAccelerators();
            var pressed = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
            java.util.Objects.requireNonNull(keys.get(pressed)).run();
            return key;
        });
        screen.settle();
    }
}
