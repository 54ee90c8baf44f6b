package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the book of sentences to what the other rooms say.
class SentencesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "app", "godwit");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Your server does not answer | Votre serveur ne répond pas",
                "fr | reef.example does not answer; it is asked again later | reef.example ne répond pas ; on lui"
                        + " redemandera plus tard",
                "ja | There is no server “brich.example”; did you mean birch.example? |"
                        + " サーバー「brich.example」はありません。birch.example のことですか。",
                "fr | There is no server named reef.example, or this computer is offline. | Aucun serveur ne s’appelle"
                        + " reef.example, ou cet ordinateur est hors ligne.",
                "fr | A sentence that nobody foresaw. | A sentence that nobody foresaw.",
                "en | Your server does not answer | Your server does not answer"
            })
    void aSentenceIsSaidInTheReadersLanguage(String reader, String english, String said) {
        assertThat(Words.of(Locale.forLanguageTag(reader)).said(english)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEverySentence(Language language) {
        assertThat(Words.load("sentences", language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Words.load("sentences", Language.ENGLISH).stringPropertyNames());
    }

    /// Of a sentence with places, its longest part: sources put it together in several ways.
    @Test
    void everySentenceIsSaidSomewhere() {
        var sources = sources();
        var english = Words.load("sentences", Language.ENGLISH);

        assertThat(english.stringPropertyNames().stream()
                        .map(english::getProperty)
                        .filter(sentence -> !sources.contains(longestPart(sentence))))
                .isEmpty();
    }

    private static String longestPart(String sentence) {
        return Arrays.stream(sentence.split("\\{\\d}|; |: "))
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static String sources() {
        try (var files = Files.walk(SOURCES)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return all.stream().map(SentencesTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\"\\s*\\+?\\s*\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
