package app.godwit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Tools;
import app.godwit.posts.Draft;
import app.godwit.practice.Sample;
import app.godwit.secrets.RunTokens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The preview of the sample, page by page.
class SamplePagesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void givesEveryPostOnceWhateverThePagesSize() throws Exception {
        try (var http = new Http(Reach.PUBLIC, List.of());
                var move = Move.open(
                        folder.resolve("move.godwit"), new Tools(new PracticeTime(() -> NOW), http, new RunTokens()))) {
            move.fromFiles().bringIn(Sample.unpack(folder).archive());
            var drafts = move.history().drafts(move.history().intent());
            var total = drafts.totals().posts();
            assertThat(drafts.all())
                    .isEqualTo(move.history().drafts(move.history().intent()).all())
                    .hasSize(total);
            for (var size : new int[] {1, 7, 50, total + 1}) {
                var pages = new ArrayList<Draft>();
                for (var from = 0; from < total; from += size) {
                    var page = drafts.page(from, size);
                    assertThat(page).hasSizeLessThanOrEqualTo(size);
                    pages.addAll(page);
                }
                assertThat(pages).isEqualTo(drafts.all());
            }
            assertThat(drafts.page(total, 10)).isEmpty();
            assertThat(drafts.totals().media())
                    .isEqualTo(drafts.all().stream()
                            .mapToInt(draft -> draft.media().size())
                            .sum());
        }
    }
}
