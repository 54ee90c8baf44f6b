package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.fediverse.Instance.Flavour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirclesTest {
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, {}, true",
        "404, '{\"error\": \"gone\"}', true",
        "200, <!DOCTYPE html><p>Log in, false",
        "200, '', false"
    })
    void isSureOnlyOfItsOwnServersWord(int status, String body, boolean sure) {
        var wanted = sure ? Ok.class : Unclear.class;
        server.say(status, body);
        assertThat(server.as(Flavour.MASTODON).dropList("7")).isInstanceOf(wanted);
        server.say(status, body);
        assertThat(server.as(Flavour.MASTODON).delist("7", "8")).isInstanceOf(wanted);
    }
}
