package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Whole files of people: GoToSocial's import, Pleroma's and Mitra's on servers of those names. All take anything,
/// answer at once, and pass over in silence what they cannot do.
final class ImportPages {
    private static final Duration TRAVEL = Duration.ofSeconds(1);
    private static final List<String> PLEROMA = List.of("pleroma", "akkoma");

    private final Books books;
    private final Neighbours neighbours;

    ImportPages(Books books) {
        this.books = books;
        this.neighbours = new Neighbours(books.world());
    }

    void into(Routes routes) {
        var software = books.server().software().toLowerCase(Locale.ROOT);
        if (books.flavour() == Flavour.GOTOSOCIAL && books.server().atLeast(0, 17)) {
            routes.add("POST", "/api/v1/import", Door.scope("write"), this::goToSocial);
        } else if (PLEROMA.contains(software)) {
            routes.add(
                            "POST",
                            "/api/pleroma/follow_import",
                            Door.scope("write:follows"),
                            call -> pleroma(call, "following"))
                    .add("POST", "/api/pleroma/mutes_import", Door.scope("write:mutes"), call -> pleroma(call, "mutes"))
                    .add(
                            "POST",
                            "/api/pleroma/blocks_import",
                            Door.scope("write:blocks"),
                            call -> pleroma(call, "blocks"));
        } else if (software.equals("mitra")) {
            routes.add("POST", "/api/v1/settings/import_follows", Door.scope("write"), this::mitra);
        }
    }

    private Page goToSocial(Call call) {
        var data = call.params().file("data").orElseThrow(() -> new Refusal(400, "Bad Request: no file"));
        take(call, call.text("type"), new String(data.bytes(), StandardCharsets.UTF_8));
        ObjectNode status = Json.object().put("status", "accepted");
        return Page.json(202, status);
    }

    private Page pleroma(Call call, String type) {
        take(call, type, call.text("list"));
        return Page.text(200, "application/json", "\"job started\"");
    }

    private Page mitra(Call call) {
        take(call, "following", call.text("follows_csv"));
        return Page.empty(204);
    }

    private void take(Call call, String type, String csv) {
        csv.lines()
                .map(line -> line.replaceFirst(",.*", "").replaceFirst("^@", "").strip())
                .filter(address -> address.contains("@"))
                .forEach(address -> take(books.self(call), type, address));
    }

    private void take(Member self, String type, String address) {
        var parts = address.split("@", 2);
        if (neighbours.fetch(parts[0], parts[1]) instanceof Neighbours.Found(var home, var person, var _)) {
            var member = books.members().meet(home, person);
            switch (type) {
                case "mutes" -> books.mutes().add(self.id(), member);
                case "blocks" -> books.blocks().add(self.id(), member);
                default -> follow(self, member);
            }
        }
    }

    private void follow(Member self, Member target) {
        if (!target.person().is("suspended") && target.person().movedTo().isEmpty()) {
            var accepted =
                    target.person().is("locked") ? Instant.MAX : books.now().plus(TRAVEL);
            books.follows().create(self.id(), target, accepted);
        }
    }
}
