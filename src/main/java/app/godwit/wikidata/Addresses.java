package app.godwit.wikidata;

import app.godwit.wikidata.Entry.Basis;
import app.godwit.wikidata.Entry.FediverseAddress;
import app.godwit.wikidata.Question.By;
import app.godwit.wikidata.Statement.Rank;
import app.godwit.wikidata.Statement.What;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Fediverse addresses on the items of one X account, and whether they surely belong to it.
final class Addresses {
    private static final Pattern SHAPE = Pattern.compile("@?([^@\\s/]+@[^@\\s/]+)");

    private final By by;
    private final Instant now;

    Addresses(By by, Instant now) {
        this.by = by;
        this.now = now;
    }

    List<FediverseAddress> of(Collection<List<Statement>> items) {
        var disagree = items.stream().map(this::keys).distinct().count() > 1;
        return items.stream()
                .flatMap(item -> {
                    var basis = basis(item, disagree ? Basis.SHARED : Basis.NUMBER);
                    return on(item).stream().map(row -> new FediverseAddress(address(row), row.item(), basis));
                })
                .toList();
    }

    /// With several accounts and several addresses on one item, nothing says which belongs to which.
    private Basis basis(List<Statement> item, Basis alone) {
        var accounts = item.stream()
                .filter(row -> row.what() == What.HANDLE && row.holds(now))
                .map(row -> row.number() > 0
                        ? Long.toUnsignedString(row.number())
                        : row.value().toLowerCase(Locale.ROOT));
        if (by == By.HANDLE) {
            return Basis.HANDLE;
        }
        return accounts.distinct().count() > 1 && keys(item).size() > 1 ? Basis.SHARED : alone;
    }

    /// Where some are preferred, the others are there for the record.
    private List<Statement> on(List<Statement> item) {
        var current = item.stream()
                .filter(row -> row.what() == What.ADDRESS && row.holds(now))
                .filter(row -> SHAPE.matcher(row.value()).matches())
                .sorted(Statement.BEST_FIRST)
                .toList();
        var preferred =
                current.stream().filter(row -> row.rank() == Rank.PREFERRED).toList();
        return preferred.isEmpty() ? current : preferred;
    }

    private Set<String> keys(List<Statement> item) {
        return on(item).stream()
                .map(row -> address(row).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String address(Statement row) {
        return SHAPE.matcher(row.value()).replaceFirst("$1");
    }
}
