package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.desktop.bringin.XWay;
import app.godwit.desktop.people.Order;
import app.godwit.desktop.people.Shelf;
import app.godwit.desktop.preferences.Faces;
import app.godwit.desktop.preferences.Proxies;
import app.godwit.desktop.preferences.ProxyChoice;
import app.godwit.desktop.preferences.Scheme;
import app.godwit.desktop.preferences.TextSize;
import app.godwit.desktop.repost.RepostModel;
import app.godwit.desktop.session.Step;
import app.godwit.handles.Confidence;
import app.godwit.handles.Evidence;
import app.godwit.moves.CallSet;
import app.godwit.moves.MatchOption;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Publication;
import app.godwit.posts.Choice;
import app.godwit.posts.Composed;
import app.godwit.posts.Visibility;
import app.godwit.reports.Plurals;
import app.godwit.tweets.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the words and the code that speaks them together.
class WordsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "app", "godwit", "desktop");
    private static final Pattern SPOKEN = Pattern.compile("(?:\\bwords(?:\\(\\))?\\.of|\\bwords)\\(\\s*\"([^\"]+)\"");
    private static final Pattern SPOKEN_PER_LANE = Pattern.compile("\\bkey\\(\"([^\"]+)\"\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z.]+)\"");
    private static final List<String> LANES = List.of("follows.", "posts.");
    private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
            Step.class,
            CallSet.class,
            XWay.class,
            XWay.Field.class,
            Mark.class,
            Scheme.class,
            TextSize.class,
            Faces.class,
            ProxyChoice.Way.class,
            Proxies.Kept.class,
            Order.Way.class,
            Order.Column.class,
            Shelf.class,
            Confidence.class,
            Evidence.Field.class,
            MatchOption.class,
            PersonRow.State.class,
            Media.Type.class,
            Visibility.class,
            Choice.Kind.class,
            Choice.Wish.class,
            RepostModel.LastLine.class,
            Publication.Undescribed.class,
            Composed.Reason.class);

    @Test
    void everythingSpokenHasItsWords() {
        assertThat(Words.load(Language.ENGLISH).stringPropertyNames()).containsAll(spoken());
    }

    @Test
    void allWordsAreSpoken() {
        var used = spoken();
        used.addAll(literals());

        assertThat(used).containsAll(Words.load(Language.ENGLISH).stringPropertyNames());
    }

    @Test
    void aMissingWordIsNoticed() {
        var words = Words.of(Locale.UK);

        assertThatThrownBy(() -> words.of("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void everyTextCanBeFilled() {
        var texts = Words.load(Language.ENGLISH);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            var values = new Object[] {1, 2, 3, 4, 5};
            var filled = new MessageFormat(Plurals.choose(texts.getProperty(key), Locale.UK, values), Locale.UK)
                    .format(values);
            assertThat(filled).isNotBlank().doesNotContain("{", "!");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 1 | 1 person can be followed",
                "en-GB | 1240 | 1,240 people can be followed",
                "de | 1240 | 1.240 people can be followed"
            })
    void numbersAreTheReadersOwn(String language, int people, String said) {
        var words = Words.of(Locale.forLanguageTag(language));

        assertThat(words.of("follows.truth.ready", people)).isEqualTo(said);
    }

    private static Set<String> spoken() {
        var keys = new TreeSet<String>();
        CHOICES.forEach(
                choice -> Stream.of(choice.getEnumConstants()).map(Words::key).forEach(keys::add));
        for (var source : sources()) {
            SPOKEN.matcher(source).results().map(hit -> hit.group(1)).forEach(keys::add);
            SPOKEN_PER_LANE
                    .matcher(source)
                    .results()
                    .map(hit -> hit.group(1))
                    .forEach(rest -> LANES.forEach(lane -> keys.add(lane + rest)));
        }
        return keys;
    }

    /// Keys that are handed on before they are spoken.
    private static List<String> literals() {
        return sources().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(hit -> hit.group(1))
                .toList();
    }

    private static List<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
