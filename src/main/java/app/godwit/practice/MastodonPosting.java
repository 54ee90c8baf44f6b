package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Mastodon: strict, never backdates, and honours the idempotency key for an hour.
final class MastodonPosting implements Posting {
    private static final Duration EARLIEST = Duration.ofMinutes(5);
    private static final int SCHEDULED_TOTAL = 300;
    private static final int SCHEDULED_PER_DAY = 25;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}([-_].*)?");
    private final Books books;
    private final Limits limits;
    private final Replays replays;
    private final MastodonMediaRules media;
    private final StatusEntities entities;

    MastodonPosting(Books books, Limits limits) {
        this.books = books;
        this.limits = limits;
        replays = new Replays(books.time());
        media = new MastodonMediaRules(books);
        entities = new StatusEntities(books);
    }

    @Override
    public Page post(Call call) {
        var key = keepsKeys() ? call.asked().header("idempotency-key") : "";
        var account = call.session().account();
        var again = replays.find(account, key).flatMap(books.statuses()::find);
        return again.isPresent() ? Page.json(entities.post(again.get())) : fresh(call, key);
    }

    private boolean keepsKeys() {
        return books.flavour() == Flavour.MASTODON || Manner.has(books.server(), Manner.Trait.KEEPS_KEYS);
    }

    private Page fresh(Call call, String key) {
        var text = known(Posting.read(call, "public"));
        checkParent(text);
        media.check(text);
        checkText(text);
        checkMentions(call, text);
        var due = due(call);
        if (due.isPresent()) {
            return schedule(text, due.get());
        }
        limits.spend(Limits.Family.STATUSES, text.author());
        var post = books.statuses().add(text, books.now(), Times.millis(books.now()));
        Posting.attach(books, post);
        replays.remember(text.author(), key, post.id());
        return Page.json(entities.post(post));
    }

    /// An unknown language is dropped without a word.
    private static Statuses.Text known(Statuses.Text text) {
        return LANGUAGE.matcher(text.language()).matches() ? text : text.in("");
    }

    private void checkParent(Statuses.Text text) {
        if (!text.inReplyTo().isEmpty()
                && books.statuses().find(text.inReplyTo()).isEmpty()) {
            throw new Refusal(404, "The post you are trying to reply to does not appear to exist.");
        }
    }

    private void checkText(Statuses.Text text) {
        if (text.text().isEmpty() && text.media().isEmpty()) {
            throw new Refusal(422, "Validation failed: Text can't be blank");
        }
        var limit = books.rules().characters();
        if (length(text.spoiler() + text.text()) > limit) {
            throw new Refusal(422, "Validation failed: Text character limit of %d exceeded".formatted(limit));
        }
        if (!VISIBILITIES.contains(text.visibility())) {
            throw new Refusal(422, "Validation failed: Visibility is not included in the list");
        }
    }

    private int length(String text) {
        return books.flavour() == Flavour.MASTODON ? Wording.mastodonLength(text) : Wording.plainLength(text);
    }

    /// With `allowed_mentions`, nobody else may be mentioned; an empty one allows nobody.
    private void checkMentions(Call call, Statuses.Text text) {
        if (!call.params().has("allowed_mentions[]")) {
            return;
        }
        var allowed = call.params().list("allowed_mentions");
        var unexpected = Wording.mentions(text.text()).stream()
                .flatMap(address -> books.members().byAddress(address).stream())
                .filter(member -> !allowed.contains(member.id()))
                .map(new Entities(books)::account)
                .toList();
        if (!unexpected.isEmpty()) {
            var node = Json.object().put("error", "Post would be sent to unexpected accounts");
            node.set("unexpected_accounts", Json.array(unexpected));
            throw new Refusal(Page.json(422, node));
        }
    }

    /// When the post is to come out; empty for now. A past moment means now.
    private Optional<Instant> due(Call call) {
        var asked = call.text("scheduled_at");
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var due = Times.parse(asked)
                .orElseThrow(() -> new Refusal(422, "Validation failed: Scheduled at is not a valid date"));
        if (!due.isAfter(books.now())) {
            return Optional.empty();
        }
        if (due.isBefore(books.now().plus(EARLIEST))) {
            throw new Refusal(422, "Validation failed: The scheduled date must be in the future");
        }
        return Optional.of(due);
    }

    private Page schedule(Statuses.Text text, Instant due) {
        var waiting = books.statuses().waiting(text.author());
        if (waiting.size() >= SCHEDULED_TOTAL) {
            throw new Refusal(422, "Validation failed: You have exceeded the limit of 300 scheduled posts");
        }
        if (waiting.stream().filter(each -> day(each.due()).equals(day(due))).count() >= SCHEDULED_PER_DAY) {
            throw new Refusal(422, "Validation failed: You have exceeded the limit of 25 scheduled posts for today");
        }
        return Page.json(entities.waiting(books.statuses().schedule(text, due)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
