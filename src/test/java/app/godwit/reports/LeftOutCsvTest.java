package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Composed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutCsvTest {
    @Test
    void everyTweetStandsWithItsReason() throws Exception {
        var out = new StringBuilder();
        EverythingCsv.leftOut(
                List.of(
                        new Report.Left(
                                7,
                                Composed.Reason.RETWEET,
                                Instant.parse("2018-06-02T10:00:00Z"),
                                "RT @a: \"yes\", no"),
                        new Report.Left(8, Composed.Reason.EMPTY, Instant.EPOCH, "")),
                out);

        assertThat(out.toString().lines())
                .containsExactly(
                        "tweet,written,reason,text",
                        "7,2018-06-02T10:00:00Z,retweet,\"RT @a: \"\"yes\"\", no\"",
                        "8,,empty,");
    }
}
