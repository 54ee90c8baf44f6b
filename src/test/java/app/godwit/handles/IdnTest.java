package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lagoon.example          | lagoon.example
        LAGOON.example          | lagoon.example
        lagoon.example:8443     | lagoon.example:8443
        münchen.example         | xn--mnchen-3ya.example
        MÜNCHEN.example         | xn--mnchen-3ya.example
        mu\u0308nchen.example   | xn--mnchen-3ya.example
        straße.example          | xn--strae-oqa.example
        βόλος.example           | xn--nxasmm1c.example
        ΒΌΛΟΣ.example           | xn--nxasmq6b.example
        faß.example             | xn--fa-hia.example
        東京.example            | xn--1lqs71d.example
        東京。example           | xn--1lqs71d.example
        ｌａｇｏｏｎ．example   | lagoon.example
        𝗹𝗮𝗴𝗼𝗼𝗻.example          | lagoon.example
        почта.рф                | xn--80a1acny.xn--p1ai
        ไทย.example             | xn--o3cw4h.example
        भारत.example            | xn--h2brj9c.example
        مثال.example            | xn--mgbh0fb.example
        lag\u00ADoon.münchen    | lagoon.xn--mnchen-3ya
        fi\uFB01.example        | fifi.example
        🐘.example              | xn--go8h.example
        """)
    void bringsNamesToTheirAsciiForm(String host, String ascii) {
        assertThat(Idn.ascii(host)).contains(ascii);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "mün chen.example", "-münchen.example", "münchen-.example", "ü@b.example"})
    void isNoHost(String host) {
        assertThat(Idn.ascii(host)).isEmpty();
    }

    /// What is looked up must be what is asked: OkHttp maps by the table of UTS 46.
    @Test
    void agreesWithTheClientOnEveryLetter() {
        var differ = new ArrayList<String>();
        for (int c = 0x80; c <= 0x1FFFF; c++) {
            var host = "a" + Character.toString(c) + "b.example";
            var url = Character.isLetter(c) ? HttpUrl.parse("https://" + host) : null;
            if (url != null && !Idn.ascii(host).equals(Optional.of(url.host()))) {
                differ.add("%04X %s %s %s".formatted(c, Character.getName(c), url.host(), Idn.ascii(host)));
            }
        }
        assertThat(differ).isEmpty();
    }
}
