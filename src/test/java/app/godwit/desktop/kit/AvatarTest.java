package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ana | A",
                "⚓ Léo | L",
                "e\u0301lan | E\u0301",
                "佐藤花子 | 佐",
                "𝒜nne | 𝒜",
                "88 miles | 8",
                "… | ''",
                "'' | ''"
            })
    void theFirstLetterStandsForTheName(String name, String letter) {
        assertThat(Avatar.initial(name)).isEqualTo(letter);
    }
}
