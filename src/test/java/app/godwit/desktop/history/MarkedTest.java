package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing here | nothing here",
                "see https://boats.example/fold. | see [https://boats.example/fold].",
                "(https://boats.example/fold) and on | ([https://boats.example/fold]) and on",
                "#sea and #море, not a#b | <#sea> and <#море>, not a#b",
                "https://boats.example/#part | [https://boats.example/#part]",
                "港の朝 #海 です | 港の朝 <#海> です",
            })
    void linksAndHashtagsStandOut(String text, String marked) {
        assertThat(Marked.of(text).stream().map(MarkedTest::signed).collect(Collectors.joining()))
                .isEqualTo(marked);
    }

    private static String signed(Marked piece) {
        return switch (piece.kind()) {
            case WORDS -> piece.text();
            case LINK -> "[" + piece.text() + "]";
            case HASHTAG -> "<" + piece.text() + ">";
        };
    }
}
