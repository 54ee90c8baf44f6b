package app.godwit.sample;

import app.godwit.sample.Followed.Acct;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the practice world: the servers, and on them the accounts to which the cast's handles lead.
final class WorldFile {
    private static final List<String> HOMES = List.of(
            "harbour.example",
            "lagoon.example",
            "dune.example",
            "reef.example",
            "kelp.example",
            "atoll.example",
            "spray.example");

    private WorldFile() {}

    static byte[] of(List<Followed> cast) {
        var world = Json.object();
        var servers = world.putArray("servers");
        for (var line : Source.lines("servers.txt")) {
            if (!line.isBlank()) {
                servers.add(server(line.split(" \\| ", -1), cast));
            }
        }
        var homes = world.putArray("homes");
        for (var domain : HOMES) {
            homes.add(Json.object().put("domain", domain).put("user", "sample").put("password", "practice"));
        }
        return Json.file("", world);
    }

    private static ObjectNode server(String[] words, List<Followed> cast) {
        var software = words[3].split(" ", -1);
        var server = Json.object()
                .put("domain", words[0])
                .put("web", words[1])
                .put("software", software[0])
                .put("version", software[1])
                .put("title", words[5])
                .put("flavour", words[2])
                .put("quirk", words[4]);
        server.set("accounts", accounts(words[0], words[1], cast));
        return server;
    }

    private static ArrayNode accounts(String domain, String web, List<Followed> cast) {
        var accounts = Json.array();
        if (HOMES.contains(domain)) {
            accounts.add(owner());
        }
        for (var person : cast) {
            for (var acct : person.accounts()) {
                if (List.of(domain, web, "www." + domain).contains(acct.host())) {
                    accounts.add(account(person, acct));
                }
            }
        }
        return accounts;
    }

    /// The account that moves here; it can be signed in to.
    private static ObjectNode owner() {
        var account = Json.object()
                .put("user", "sample")
                .put("name", Owner.NAME)
                .put("note", "<p>Tides, bread, slow trains.</p>");
        account.set("fields", Json.array().add(field("X", "https://x.com/" + Owner.HANDLE)));
        account.putArray("traits");
        return account.put("movedTo", "").put("gone", "no");
    }

    private static ObjectNode account(Followed person, Acct acct) {
        var account = Json.object()
                .put("user", acct.user())
                .put("name", person.name().replaceFirst(" \\(@.*", ""))
                .put("note", note(acct));
        account.set("fields", fields(person, acct));
        var traits = account.putArray("traits");
        acct.traits().forEach(traits::add);
        return account.put("movedTo", acct.value("moved", "")).put("gone", acct.value("gone", "no"));
    }

    private static String note(Acct acct) {
        return acct.host().equals("echo.example")
                ? "<p>Unofficial mirror. Copies the posts of an X account; replies are not read.</p>"
                : "<p>Hello from " + acct.host().replaceFirst("\\..*", "") + ".</p>";
    }

    private static ArrayNode fields(Followed person, Acct acct) {
        var fields = Json.array();
        if (acct.proves()) {
            var site = person.handle().length() % 2 == 0 ? "https://x.com/" : "https://twitter.com/";
            fields.add(field("X", site + person.handle()));
        } else if (acct.host().equals("echo.example")) {
            fields.add(field("Source", "https://x.com/" + person.handle()));
        }
        return fields.add(Json.object().put("name", "Tea").put("value", "yes, please"));
    }

    private static ObjectNode field(String name, String link) {
        var shown = link.replaceFirst("https://", "");
        return Json.object()
                .put("name", name)
                .put(
                        "value",
                        "<a href=\"" + link + "\" target=\"_blank\" rel=\"nofollow noopener me\">" + shown + "</a>");
    }
}
