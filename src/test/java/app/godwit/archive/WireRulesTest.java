package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small rules of the wire, each a table of in → out.
class WireRulesTest {
    @ParameterizedTest
    @CsvSource({
        "en,en",
        "in,id",
        "iw,he",
        "ji,yi",
        "qme,und",
        "qam,und",
        "qht,und",
        "zxx,und",
        "art,und",
        "und,und",
        "'',und",
        "zh-tw,zh",
        "pt,pt",
        "ckb,ckb",
        "English,und",
        "x,und",
        "tl,tl",
        "msa,ms"
    })
    void mapsLanguageMarks(String mark, String code) {
        assertThat(Languages.iso(mark)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Wed Oct 10 20:19:24 +0000 2018, 2018-10-10T20:19:24Z",
        "Thu Feb 29 00:00:00 +0000 2024, 2024-02-29T00:00:00Z",
        "Sat Jan 01 01:00:00 +0100 2011, 2011-01-01T00:00:00Z",
    })
    void readsDates(String written, Instant moment) {
        assertThat(Moments.written(written)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "yesterday",
        "Wed Okt 10 20:19:24 +0000 2018",
        "Wed anF 10 20:19:24 +0000 2018",
        "Wed Feb 30 20:19:24 +0000 2018"
    })
    void doesNotGuessDates(String written) {
        assertThat(Moments.written(written)).isEmpty();
    }

    @Test
    void takesTheTimeOfTheIdOnlyWhenItAgrees() {
        var moment = Instant.parse("2020-01-02T03:04:05.678Z");
        var id = TweetJson.idAt(moment, 3);
        assertThat(Moments.posted(id, TweetJson.created(moment))).contains(moment);
        assertThat(Moments.posted(id, TweetJson.created(moment.plusSeconds(1))))
                .contains(Instant.parse("2020-01-02T03:04:06Z"));
        assertThat(Moments.posted(id, "")).contains(moment);
        assertThat(Moments.posted(17, "")).isEmpty();
    }

    @Test
    void mapsLongsAsAHashMapDoes() {
        var seed = 20261121L;
        var random = new Random(seed);
        var map = new LongMap();
        var known = new HashMap<Long, Long>();
        for (var i = 0; i < 20_000; i++) {
            var key = 1 + random.nextLong(15_000);
            assertThat(map.contains(key)).as("seed %d", seed).isEqualTo(known.containsKey(key));
            map.put(key, i);
            known.put(key, (long) i);
        }
        assertThat(map.size()).isEqualTo(known.size());
        known.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.keys()).hasSize(known.size()).isSorted();
    }

    @Test
    void remembersNoKeyThatIsNoId() {
        var map = new LongMap();
        assertThat(map.add(0)).isFalse();
        assertThat(map.contains(0)).isFalse();
        assertThat(map.get(0)).isEqualTo(LongMap.ABSENT);
        assertThat(map.size()).isZero();
    }
}
