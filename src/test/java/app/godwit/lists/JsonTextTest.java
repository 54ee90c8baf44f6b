package app.godwit.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
    @TempDir
    private Path folder;

    private String read(String json) throws IOException {
        var file = Files.writeString(folder.resolve("text"), json);
        try (var channel = FileChannel.open(file);
                var text = new JsonText(channel, json.indexOf('"'))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"a\"}, a",
                "\"\\\"a\\\\b\\/c\", `\"a\\b/c`",
                "\"\\u0041\\u00e9\\u6e21\", Aé渡",
                "\"\\ud83d\\udc26x\", 🐦x",
                "\"\\ud83dx\", \uFFFDx",
                "\"\\udc26x\", \uFFFDx",
                "\"渡り鳥 🐦\", 渡り鳥 🐦",
                "\"x\" \"y\", x"
            })
    void undoesEscapes(String json, String text) throws IOException {
        assertThat(read(json)).isEqualTo(text);
    }

    @Test
    void readsTextLongerThanItsMemory() throws IOException {
        var piece = "ab\"\\\n🐦渡é";
        var text = piece.repeat(20_000);
        assertThat(read(HarFixture.quoted(text))).isEqualTo(text);
        var escaped = "\\ud83d\\udc26\\\\\\\"".repeat(20_000);
        assertThat(read("\"x" + escaped + "\"")).isEqualTo("x" + "🐦\\\"".repeat(20_000));
    }

    @Test
    void saysWhenTheFileEndsInside() {
        for (var cut : new String[] {"\"abc", "\"abc\\", "\"abc\\u12", "\"\\ud83d\\u", "\""}) {
            assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
        }
    }
}
