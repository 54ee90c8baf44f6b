package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.About.Entry;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.handles.HostVerdict.Door;
import app.godwit.posts.Limits.Mixing;
import app.godwit.posts.Limits.UrlCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// NodeInfo and the instance document → the dialect, with what it takes.
class DialectsTest {
    private static Instance read(String document, Software nodeInfo) {
        return Configuration.read(json(document), "https://here.example", "here.example", nodeInfo);
    }

    private static JsonNode json(String document) {
        return new JsonMapper().readTree(document.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon, 4.4.3, MASTODON",
        "mastodon, 4.5.0-alpha.1+glitch, MASTODON",
        "hometown, 4.2.17+hometown-1.1.1, MASTODON",
        "fedibird, 0.1, MASTODON",
        "gotosocial, 0.20.1+git-57cb4fe, GOTOSOCIAL",
        "pleroma, 2.9.1, PLEROMA",
        "akkoma, 3.16.0, PLEROMA",
        "snac, 2.75, SNAC",
        "hollo, 0.6.20, HOLLO",
        "mitra, 4.8.0, MITRA",
        "friendica, 2024.12, FRIENDICA",
        "pixelfed, 0.12.5, PIXELFED",
        "takahe, 0.11.0, TAKAHE",
        "iceshrimp.net, 2025.1, ICESHRIMP_NET",
        "iceshrimp, 2023.12.14, SHARKEY",
        "sharkey, 2025.4.3, SHARKEY",
        "firefish, 20240729, SHARKEY",
        // With a Mastodon layer before it, or it would not have answered with such a document.
        "misskey, 13.0, SHARKEY",
        "wildebeest, 0.1, OTHER",
        "'', '', OTHER"
    })
    void nodeInfoNamesTheDialect(String name, String version, Flavour flavour) {
        var found = read("{'uri':'here.example','version':'4.0.0'}", new Software(name, version));

        assertThat(found.flavour()).isEqualTo(flavour);
        assertThat(found.version()).isEqualTo(version.isEmpty() ? "4.0.0" : version);
    }

    @ParameterizedTest
    @CsvSource({
        "4.0.0 (not true; really snac/2.96), SNAC, snac, 2.96",
        "2.7.2 (compatible; Pleroma 2.6.0-dev), PLEROMA, pleroma, 2.6.0-dev",
        "2.7.2 (compatible; Akkoma 3.10.3-202-g1b838627-1-CI), PLEROMA, akkoma, 3.10.3-202-g1b838627-1-CI",
        "4.2.1 (compatible; Iceshrimp 2023.12-pre3), SHARKEY, iceshrimp, 2023.12-pre3",
        "4.2.1 (compatible; Iceshrimp.NET/2024.1-beta2+e1d25), ICESHRIMP_NET, iceshrimp.net, 2024.1-beta2+e1d25",
        "3.0.0 (compatible; Sharkey 2024.9.1; like Akkoma), SHARKEY, sharkey, 2024.9.1",
        "3.0.0 (compatible; Firefish 1.0.4-dev5), SHARKEY, firefish, 1.0.4-dev5",
        "4.0.0 (compatible; Mitra 2.18.0), MITRA, mitra, 2.18.0",
        "3.5.3 (compatible; Pixelfed 0.11.13), PIXELFED, pixelfed, 0.11.13",
        "2.8.0 (compatible; Friendica 2024.03), FRIENDICA, friendica, 2024.03",
        "takahe/0.11.0, TAKAHE, takahe, 0.11.0",
        "4.0.15+hometown-1.1.1, MASTODON, mastodon, 4.0.15+hometown-1.1.1",
        "4.5.0-alpha.1+glitch.th, MASTODON, mastodon, 4.5.0-alpha.1+glitch.th",
        "4.4.3, OTHER, '', 4.4.3"
    })
    void aSilentNodeInfoLeavesTheVersion(String said, Flavour flavour, String software, String version) {
        var found = read("{'uri':'here.example','version':'" + said + "'}", Software.UNKNOWN);

        assertThat(found.flavour()).isEqualTo(flavour);
        assertThat(found.software()).isEqualTo(software);
        assertThat(found.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'version':'1','uri':'here.example'}                                        | 500 | 4 | 1500 |"
                        + " 16777216",
                "{'version':'1','uri':'x','max_toot_chars':5000}                             | 5000 | 4 | 1500 |"
                        + " 16777216",
                "{'version':'1','uri':'x','max_toot_chars':'5000'}                           | 5000 | 4 | 1500 |"
                        + " 16777216",
                "{'version':'1','uri':'x','max_toot_chars':5000,'upload_limit':9000,'description_limit':5000}"
                        + "                                                                  | 5000 | 4 | 5000 | 9000",
                "{'version':'1','uri':'x','configuration':{'statuses':{'max_characters':7,'max_media_attachments':9}}}"
                        + "                                                                  | 7 | 9 | 1500 | 16777216",
                "{'version':'1','uri':'x','configuration':null,'max_toot_chars':{}}          | 500 | 4 | 1500 |"
                        + " 16777216"
            })
    void whatIsMissingIsTheUsual(String document, int characters, int media, int description, long image) {
        var limits = read(document, Software.UNKNOWN).limits();

        assertThat(limits.characters()).isEqualTo(characters);
        assertThat(limits.media()).isEqualTo(media);
        assertThat(limits.description()).isEqualTo(description);
        assertThat(limits.imageBytes()).isEqualTo(image);
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon, RESERVED, NEVER, 1500",
        "gotosocial, LONGER_OF_BOTH, ALLOWED, 1500",
        "akkoma, LONGER_OF_BOTH, ALLOWED, 1500",
        "pixelfed, LONGER_OF_BOTH, NEVER, 1500",
        "takahe, LONGER_OF_BOTH, NEVER, 1500",
        "sharkey, LONGER_OF_BOTH, ALLOWED, 512",
        "wildebeest, LONGER_OF_BOTH, NEVER, 1500"
    })
    void aDialectCountsInItsOwnWay(String name, UrlCount urls, Mixing mixing, int description) {
        var limits = read("{'version':'1','uri':'x'}", new Software(name, "1")).limits();

        assertThat(limits.urls()).isEqualTo(urls);
        assertThat(limits.mixing()).isEqualTo(mixing);
        assertThat(limits.description()).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource({
        "'{''version'':''1'',''uri'':''home.example''}', home.example",
        "'{''version'':''1'',''uri'':''https://home.example''}', home.example",
        "'{''version'':''1'',''uri'':''https://home.example/''}', home.example",
        "'{''version'':''1'',''uri'':''x'',''domain'':''home.example''}', home.example",
        "'{''version'':''1'',''configuration'':{}}', here.example",
        "'{''title'':''Home'',''uri'':''home.example''}', home.example"
    })
    void theDomainIsSaidInManyWays(String document, String domain) {
        assertThat(Configuration.isInstance(json(document))).isTrue();
        assertThat(read(document, Software.UNKNOWN).domain()).isEqualTo(domain);
    }

    @ParameterizedTest
    @CsvSource({"{}", "'{''version'':''1''}'", "'{''uri'':''x''}'", "'{''error'':''Not Found'',''version'':''''}'"})
    void otherJsonIsNoInstance(String document) {
        assertThat(Configuration.isInstance(json(document))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'registrations':{'enabled':true,'approval_required':false}} | CLOSED | OPEN",
                "{'registrations':{'enabled':true,'approval_required':true}}  | OPEN | ON_APPROVAL",
                "{'registrations':{'enabled':false}}                          | OPEN | CLOSED",
                "{'registrations':true,'approval_required':true}              | UNKNOWN | ON_APPROVAL",
                "{'registrations':false}                                      | UNKNOWN | CLOSED",
                "{'disableRegistration':true}                                 | UNKNOWN | CLOSED",
                "{'disableRegistration':false}                                | UNKNOWN | OPEN",
                "{}                                                           | OPEN | OPEN",
                "{'registrations':'yes'}                                      | CLOSED | CLOSED",
                "{}                                                           | UNKNOWN | UNKNOWN"
            })
    void saysWhoMayComeIn(String document, Door nodeInfo, Entry entry) {
        assertThat(Notices.read(json(document), nodeInfo).entry()).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'rules':[{'id':'1','text':'Be kind.'},{'id':'2','text':'<b>No</b> ads.'}]}",
                "{'serverRules':['Be kind.','No ads.']}",
                "{'rules':[{'text':'Be kind.'},{'text':''},7,{'text':'No ads.'}]}"
            })
    void readsTheRulesInTheirOrder(String document) {
        assertThat(Notices.read(json(document), Door.UNKNOWN).rules()).containsExactly("Be kind.", "No ads.");
    }
}
