package app.godwit.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.lists.MastodonCsv.Boosts;
import app.godwit.lists.MastodonCsv.Entry;
import app.godwit.lists.MastodonCsv.Follow;
import app.godwit.lists.MastodonCsv.Notices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Byte for byte as Mastodon's `app/models/export.rb` writes them.
class MastodonCsvTest {
    @Test
    void writesFollowing() {
        var all = new Follow("ada@harbour.example", Boosts.SHOWN, Notices.NONE, List.of());
        var some = new Follow("bo@lagoon.example", Boosts.HIDDEN, Notices.OF_NEW_POSTS, List.of("en", "de"));
        assertThat(MastodonCsv.following(List.of(all, some))).isEqualTo("""
            Account address,Show boosts,Notify on new posts,Languages
            ada@harbour.example,true,false,
            bo@lagoon.example,false,true,"en, de"
            """);
    }

    @Test
    void writesMutes() {
        assertThat(MastodonCsv.muted(List.of("ada@harbour.example", "bo@lagoon.example")))
                .isEqualTo("""
                    Account address,Hide notifications
                    ada@harbour.example,true
                    bo@lagoon.example,true
                    """);
    }

    @Test
    void writesBlocksWithoutAHeader() {
        assertThat(MastodonCsv.blocked(List.of("ada@harbour.example", "bo@lagoon.example")))
                .isEqualTo("""
                    ada@harbour.example
                    bo@lagoon.example
                    """);
    }

    @Test
    void writesListsWithoutAHeader() {
        var entries = List.of(
                new Entry("Birds", "ada@harbour.example"),
                new Entry("Birds, and boats", "bo@lagoon.example"),
                new Entry("#tide", "cy@dune.example"));
        assertThat(MastodonCsv.lists(entries)).isEqualTo("""
            Birds,ada@harbour.example
            "Birds, and boats",bo@lagoon.example
            #tide,cy@dune.example
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | plain",
                "a \"b\" | \"a \"\"b\"\"\"",
                "` lead` | \" lead\"",
                "`tail ` | \"tail \"",
                "鳥 | 鳥",
                "=sum | =sum"
            })
    void quotesOnlyWhereNeeded(String name, String written) {
        assertThat(MastodonCsv.lists(List.of(new Entry(name, "a@b.example")))).isEqualTo(written + ",a@b.example\n");
    }
}
