package app.godwit.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Language;
import app.godwit.secrets.RunTokens;
import app.godwit.secrets.SecretsException;
import app.godwit.secrets.TokenStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesModelTest {
    @TempDir
    private Path folder = Path.of("");

    private PreferenceFile file = new PreferenceFile(Path.of(""));
    private final List<String> gone = new ArrayList<>();
    private final TokenStore keyring = new RunTokens();
    private Proxies proxies = new Proxies(keyring, this::go);

    private void go(ProxyChoice choice, String password) {
        gone.add(choice.way() + " " + choice.login() + " " + password);
    }

    @BeforeEach
    void inAFolderThatDoesNotExistYet() {
        file = new PreferenceFile(folder.resolve("godwit").resolve("preferences.properties"));
    }

    private PreferencesModel model() {
        return new PreferencesModel(file, proxies, Background.inPlace());
    }

    @Test
    void whatIsChosenIsThereTheNextTime() {
        var model = model();
        model.speak(Optional.of(Language.ARABIC));
        model.wear(Scheme.DARK);
        model.write(TextSize.LARGE);
        model.show(Faces.PICTURES);
        model.go(new ProxyChoice(ProxyChoice.Way.SOCKS, "127.0.0.1:9050", "ana"));
        model.remember(recent("ย้าย = mira.godwit", 12));

        assertThat(model().now().get()).isEqualTo(model.now().get());
        assertThat(model.unkept().get()).isFalse();
        assertThat(folder.resolve("godwit")).isDirectoryContaining("glob:**preferences.properties");
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        model().wear(Scheme.DARK);

        try (var files = Files.list(folder.resolve("godwit"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "\\u12",
                "language=7\ntheme=BLUE",
                "proxy.way=HTTP\nproxy.address=nowhere",
                "recent.0.file=a\nrecent.0.people=many",
                "recent.0.file=a\\u0000b"
            })
    void damagedPreferencesAreBegunAnew(String text) throws IOException {
        Files.createDirectories(folder.resolve("godwit"));
        Files.writeString(file.file(), text);

        assertThat(model().now().get()).isEqualTo(Preferences.NONE);
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("godwit"), "a file stands where the folder should be");
        var model = model();

        model.wear(Scheme.DARK);

        assertThat(model.unkept().get()).isTrue();
        assertThat(model.now().get().scheme()).isEqualTo(Scheme.DARK);
    }

    @Test
    void theMoveSeenLastStandsFirstAndOnce() {
        var model = model();
        for (var nth = 1; nth <= 9; nth++) {
            model.remember(recent(nth + ".godwit", nth));
        }
        model.remember(recent("8.godwit", 80));

        assertThat(model.now().get().recents())
                .hasSize(6)
                .first()
                .extracting(Recent::followed)
                .isEqualTo(80);
        model.forget(recent("8.godwit", 80).file());
        assertThat(model.now().get().recents()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"de-AT, '', de-AT", "de-AT, FRENCH, fr", "fr-CA, FRENCH, fr-CA", "th-TH, '', th-TH-u-ca-buddhist"})
    void datesAndNumbersGoWithTheWords(String system, String chosen, String reader) {
        var language = Optional.of(chosen).filter(name -> !name.isEmpty()).map(Language::valueOf);

        assertThat(Preferences.NONE
                        .with(language)
                        .reader(Locale.forLanguageTag(system))
                        .toLanguageTag())
                .isEqualTo(reader);
    }

    private static Recent recent(String name, int followed) {
        return new Recent(Path.of(name).toAbsolutePath(), "mira_s", "@mira@birch.example", 40, followed, 7, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example:8080, proxy.example, 8080",
        " 10.0.0.7:3128 , 10.0.0.7, 3128",
        "[fe80::1]:1080, fe80::1, 1080",
        "localhost:9050, localhost, 9050"
    })
    void anAddressOfAProxyIsANameAndAPort(String typed, String host, int port) {
        var choice = new ProxyChoice(ProxyChoice.Way.HTTP, typed);
        assertThat(choice.place()).contains(new ProxyChoice.Place(host, port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy.example",
                "proxy.example:",
                "proxy.example:0",
                "proxy.example:70000",
                "http://proxy.example:8080",
                "me:secret@proxy.example:80",
                "-:80"
            })
    void anythingElseIsNot(String typed) {
        assertThat(new ProxyChoice(ProxyChoice.Way.SOCKS, typed).isWhole()).isFalse();
        assertThat(new ProxyChoice(ProxyChoice.Way.NONE, typed).isWhole()).isTrue();
    }

    @Test
    void aProxyIsToldTheNameAtOnceAndThePasswordOnceTheKeyringHasAnswered() throws IOException {
        var model = model();
        model.go(new ProxyChoice(ProxyChoice.Way.HTTP, "proxy.example:8080", "ana"));
        assertThat(model.password().get()).isEqualTo(Proxies.Kept.NOWHERE);
        model.keepPassword("s3cret");
        assertThat(model.password().get()).isEqualTo(Proxies.Kept.KEYRING);
        assertThat(Files.readString(file.file())).contains("ana").doesNotContain("s3cret");

        gone.clear();
        assertThat(model().password().get()).isEqualTo(Proxies.Kept.KEYRING);
        assertThat(gone).containsExactly("HTTP ana ", "HTTP ana s3cret");
        model.forgetPassword();
        assertThat(gone).last().isEqualTo("HTTP ana ");
        assertThat(model.password().get()).isEqualTo(Proxies.Kept.NOWHERE);
    }

    @Test
    void anotherNameOrProxyIsToldNoPasswordOfThisOne() {
        var model = model();
        model.go(new ProxyChoice(ProxyChoice.Way.HTTP, "proxy.example:8080", "ana"));
        model.keepPassword("s3cret");
        model.go(new ProxyChoice(ProxyChoice.Way.HTTP, "proxy.example:8080", "bo"));
        model.go(new ProxyChoice(ProxyChoice.Way.HTTP, "other.example:8080", "ana"));
        model.go(new ProxyChoice(ProxyChoice.Way.HTTP, "proxy.example:8080"));
        assertThat(gone).endsWith("HTTP bo ", "HTTP ana ", "HTTP  ");
    }

    @Test
    void aPasswordThatTheKeyringDoesNotTakeHoldsForThisRun() {
        proxies = new Proxies(new NoKeyring(), this::go);
        var model = model();
        model.go(new ProxyChoice(ProxyChoice.Way.SOCKS, "proxy.example:1080", "ana"));
        model.keepPassword("s3cret");
        assertThat(gone).last().isEqualTo("SOCKS ana s3cret");
        assertThat(model.password().get()).isEqualTo(Proxies.Kept.THIS_RUN);
    }

    private static final class NoKeyring implements TokenStore {
        @Override
        public Optional<String> read(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, String secret) throws SecretsException {
            throw new SecretsException("There is none.", new IOException());
        }

        @Override
        public void forget(String key) {}
    }
}
