package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.boats.example/fold/paper?x=1#part, boats.example, /fold/paper",
        "http://boats.example, boats.example, ''",
        "https://boats.example/, boats.example, ''",
        "HTTPS://WWW.boats.example?page=2, boats.example, ''",
        "https://boats.example:8443/a, boats.example:8443, /a",
        "https://ja.boats.example/wiki/%E6%B8%AF, ja.boats.example, /wiki/港",
        "https://boats.example/100%_paper|fold?x, boats.example, /100%_paper|fold",
        "'', '', ''"
    })
    void aCardSaysWhatTheAddressSays(String link, String host, String path) {
        assertThat(Linked.of(link)).isEqualTo(new Linked(host, path));
    }
}
