package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Instance.Flavour;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each server that takes files from programs, its endpoint and its form, as servers.md 9 names them.
class ImportsTest {
    private static final String CSV = "Account address\nana@harbour.example\n";

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOWING, /api/pleroma/follow_import",
        "MUTED, /api/pleroma/mutes_import",
        "BLOCKED, /api/pleroma/blocks_import"
    })
    void pleromaTakesAList(Roll roll, String path) {
        server.say(200, "\"job started\"");

        assertThat(server.as(Flavour.PLEROMA).handIn(roll, CSV)).isInstanceOf(Ok.class);

        var heard = server.heard();
        assertThat(heard.getTarget()).isEqualTo(path);
        assertThat(ScriptedServer.form(heard).queryParameter("list")).isEqualTo(CSV);
    }

    @Test
    void mitraTakesFollowsAsJson() {
        server.say(204, "");

        assertThat(server.as(Flavour.MITRA).handIn(Roll.FOLLOWING, CSV)).isInstanceOf(Ok.class);

        var heard = server.heard();
        assertThat(heard.getTarget()).isEqualTo("/api/v1/settings/import_follows");
        assertThat(heard.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(body(heard)).isEqualTo("{\"follows_csv\":\"Account address\\nana@harbour.example\\n\"}");
    }

    @ParameterizedTest
    @CsvSource({"FOLLOWING, following", "MUTED, mutes", "BLOCKED, blocks"})
    void goToSocialTakesAFileToMerge(Roll roll, String type) {
        server.say(202, "{\"status\": \"accepted\"}");

        assertThat(server.as(Flavour.GOTOSOCIAL).handIn(roll, CSV)).isInstanceOf(Ok.class);

        var heard = server.heard();
        assertThat(heard.getTarget()).isEqualTo("/api/v1/import");
        assertThat(body(heard)).contains("name=\"type\"", type, "name=\"mode\"", "merge", type + ".csv", CSV);
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, FOLLOWING", "SNAC, FOLLOWING", "MITRA, MUTED", "SHARKEY, BLOCKED"})
    void otherFilesAreNotSent(Flavour flavour, Roll roll) {
        assertThat(server.as(flavour).handIn(roll, CSV)).isInstanceOf(Refused.class);
        assertThat(server.requests()).isZero();
    }

    private static String body(RecordedRequest request) {
        var bytes = request.getBody();
        return bytes == null ? "" : bytes.utf8();
    }
}
