package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        tide,       The tide is out,     true
        tide,       #Tide!,              true
        tide,       tidelib,             false
        tide,       ebbtide,             false
        TIDE,       tide,                true
        low water,  at low water again,  true
        low water,  at low waters,       false
        Ｔide,       tide,                true
        鳥,          渡り鳥が来た,            true
        น้ำ,         เช้านี้น้ำกำลังลง,         true
        straße,     die Straße,          true
        🐦,         a 🐦 sings,          true
        c++,        I write C++ today,   true
        '',         anything,            false
        """)
    void findsWordsThatStandOnTheirOwn(String word, String text, boolean there) {
        assertThat(Terms.of(List.of(word)).in(Terms.folded(text))).isEqualTo(there);
    }

    @Test
    void isContentWithOneOfThem() {
        assertThat(Terms.of(List.of("ebb", "tide")).in("the tide")).isTrue();
        assertThat(Terms.of(List.of()).in("the tide")).isFalse();
    }
}
