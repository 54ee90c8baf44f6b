package app.godwit.lists;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;

/// A HAR file of any size: what a browser records while somebody scrolls through those they follow, about 15 KB for
/// each person.
public final class HarFile {
    private static final int PER_PAGE = 50;
    private static final int PICTURE = 4_800;
    /// Times what real people have beside.
    private static final int MUCH = 9;
    private static final long SEED = 20261121;

    private HarFile() {}

    /// Where the 15 KB stand.
    public enum Shape {
        /// As browsers write it: a person's entry in an answer, and the request for their picture with all its headers.
        USUAL,
        /// Nearly all in the answers: people with far more fields than real ones have, and no pictures.
        DENSE
    }

    public static void write(Path file, int people, Shape shape) throws IOException {
        var random = new Random(SEED);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\n  \"log\": {\n    \"version\": \"1.2\",\n    \"entries\": [\n");
            for (var from = 0; from < people; from += PER_PAGE) {
                page(out, from, Math.min(from + PER_PAGE, people), random, shape);
            }
            entry(out, "https://x.com/last", "\"end\"", "");
            out.write("    ]\n  }\n}\n");
        }
    }

    private static void page(Writer out, int from, int to, Random random, Shape shape) throws IOException {
        var timeline = new String[to - from];
        for (var i = from; i < to; i++) {
            timeline[i - from] =
                    person(i, random).beside(shape == Shape.DENSE ? MUCH : 1).entry();
        }
        entry(
                out,
                "https://x.com/i/api/graphql/aB3-_x/Following?variables=%7B%22userId%22%3A%2277%22%7D",
                HarFixture.quoted(HarFixture.body("Following", timeline)),
                "");
        out.write(",\n");
        for (var i = from; i < to && shape == Shape.USUAL; i++) {
            var picture = new byte[PICTURE / 2 + random.nextInt(PICTURE)];
            random.nextBytes(picture);
            var text = "\"" + Base64.getEncoder().encodeToString(picture) + "\"";
            entry(out, "https://pics.example/" + i + ".jpg", text, ",\n            \"encoding\": \"base64\"");
            out.write(",\n");
        }
    }

    private static UserJson person(int nth, Random random) {
        var generation = nth % 2 == 0 ? UserJson.Generation.CORE : UserJson.Generation.LEGACY;
        return UserJson.of(generation, 1_000_000L + nth, "walker" + nth)
                .linking(
                        "Counts dunlins and knots on the flats, tide after tide. 渡り鳥 \\n" + random.nextInt(),
                        "https://tern.example/@walker" + nth,
                        "https://walker" + nth + ".example/about")
                .flag("following", true);
    }

    private static void entry(Writer out, String url, String text, String encoding) throws IOException {
        out.write("      {\n        \"_connectionId\": \"1234\",\n        \"_initiator\": {\"type\": \"script\"},\n"
                + "        \"request\": {\n          \"method\": \"GET\",\n          \"url\": \"" + url + "\",\n");
        headers(out);
        out.write("          \"cookies\": []\n        },\n        \"response\": {\n          \"status\": 200,\n");
        headers(out);
        out.write("          \"content\": {\n            \"size\": 1,\n            \"mimeType\": \"x/y\",\n"
                + "            \"text\": " + text + encoding
                + "\n          }\n        },\n        \"time\": 12.5\n      }");
    }

    /// As many as browsers send and servers answer.
    private static void headers(Writer out) throws IOException {
        out.write("          \"headers\": [\n");
        for (var i = 0; i < 20; i++) {
            out.write("            {\n              \"name\": \"x-header-number-%d\",\n".formatted(i)
                    + "              \"value\": \"%s\"\n            },\n".formatted("some value; ".repeat(1 + i % 5)));
        }
        out.write("            {\n"
                + "              \"name\": \"x-last\",\n"
                + "              \"value\": \"\"\n"
                + "            }\n"
                + "          ],\n");
    }
}
