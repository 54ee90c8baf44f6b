package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks are written as `|` here.
class IsolatesTest {
    private static String seen(String text) {
        return text.replace('\u200E', '|');
    }

    @ParameterizedTest
    @CsvSource({
        "لا يجد خادمك @kai@reef.example; لاحقًا, لا يجد خادمك |@kai@reef.example|; لاحقًا",
        "افتح https://birch.example/settings/imports/ الآن, افتح |https://birch.example/settings/imports/| الآن",
        "ارفع following_accounts.csv., ارفع |following_accounts.csv|.",
        "يعمل بـ4.5.1+glitch هنا, يعمل بـ4.5.1+glitch هنا",
        "يعمل بـ mastodon 4.5.1+glitch, يعمل بـ mastodon |4.5.1+glitch|",
        "وسم #godwit2 (من @ana), وسم |#godwit2| (من |@ana|)",
        "يلتزم Godwit بذلك, يلتزم Godwit بذلك",
        "تغريدات 1240 من 2034, تغريدات 1240 من 2034",
        "Nothing of https://lago.example here, Nothing of https://lago.example here"
    })
    void anAddressInASentenceThatRunsToTheLeftStandsBetweenMarks(String text, String marked) {
        assertThat(seen(Isolates.marked(text))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "لا يجد خادمك @kai@reef.example بعد",
        "افتح https://birch.example/a?b=c&d=%20e~f+g#h-i ثم نعم",
        "ملف a_b-c.v2.csv في ~/godwit/x.zip"
    })
    void whatIsMarkedIsNotMarkedAgain(String text) {
        var once = Isolates.marked(text);
        assertThat(once).isNotEqualTo(text);
        assertThat(Isolates.marked(once)).isEqualTo(once);
        assertThat(Isolates.marked("‎" + once)).isEqualTo("‎" + once);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana, LEFTWARDS, |Ana|",
        "نادية, LEFTWARDS, نادية",
        "Ana, RIGHTWARDS, Ana",
        "نادية, RIGHTWARDS, |نادية|",
        "'', LEFTWARDS, ''"
    })
    void aValueThatRunsTheOtherWayStandsBetweenMarks(String value, Language.Direction sentence, String set) {
        assertThat(seen(Isolates.value(value, sentence))).isEqualTo(set);
    }
}
