package app.godwit.practice;

import java.time.Instant;

/// GoToSocial: 400 for most mistakes, no idempotency key, and a past `scheduled_at` dates the post back.
final class GoToSocialPosting implements Posting {
    private final Books books;
    private final StatusEntities entities;

    GoToSocialPosting(Books books) {
        this.books = books;
        entities = new StatusEntities(books);
    }

    @Override
    public Page post(Call call) {
        var text = Posting.read(call, "unlisted");
        check(text);
        var due = due(call);
        if (due.isAfter(books.now())) {
            return schedule(text, due);
        }
        if (due.isBefore(books.now())) {
            checkBackdating(call, text, due);
        }
        var post = books.statuses().add(text, due, Times.millis(due));
        Posting.attach(books, post);
        return Page.json(entities.post(post));
    }

    private void check(Statuses.Text text) {
        if (text.text().isEmpty() && text.media().isEmpty()) {
            throw new Refusal(400, "Bad Request: no status or media provided");
        }
        if (Wording.plainLength(text.spoiler() + text.text()) > books.rules().characters()) {
            throw new Refusal(
                    400,
                    "Bad Request: status too long, limit is " + books.rules().characters());
        }
        if (!VISIBILITIES.contains(text.visibility())) {
            throw new Refusal(422, "Unprocessable Entity: invalid visibility");
        }
        if (!text.inReplyTo().isEmpty()
                && books.statuses().find(text.inReplyTo()).isEmpty()) {
            throw new Refusal(404, "Not Found: in_reply_to_id not found");
        }
        checkMedia(text);
    }

    private void checkMedia(Statuses.Text text) {
        if (text.media().size() > books.rules().media()) {
            throw new Refusal(400, "Bad Request: too many media attachments");
        }
        for (var id : text.media()) {
            var item = books.shelf()
                    .find(text.author(), id)
                    .orElseThrow(() -> new Refusal(400, "Bad Request: media %s not found".formatted(id)));
            if (!item.attached().isEmpty()) {
                throw new Refusal(400, "Bad Request: media %s already attached to status".formatted(id));
            }
        }
    }

    private Instant due(Call call) {
        var asked = call.text("scheduled_at");
        return asked.isEmpty()
                ? books.now()
                : Times.parse(asked)
                        .orElseThrow(() -> new Refusal(400, "Bad Request: scheduled_at is not a valid date"));
    }

    private void checkBackdating(Call call, Statuses.Text text, Instant due) {
        if (!books.server().atLeast(0, 18)) {
            throw new Refusal(501, "Not Implemented: scheduled_at is not implemented");
        }
        if (books.server().quirk() == Quirk.TODAY_ONLY) {
            throw new Refusal(403, "Forbidden: backdating statuses has been disabled on this instance");
        }
        if (due.getEpochSecond() <= 0) {
            throw new Refusal(406, "Not Acceptable: statuses cannot be dated 1970 or before");
        }
        var isPoll = call.params().values().keySet().stream().anyMatch(name -> name.startsWith("poll"));
        if (isPoll || mentionsOthers(text) || repliesToOthers(text)) {
            throw new Refusal(
                    403, "Forbidden: backdated statuses cannot have polls, mention others or reply to others");
        }
    }

    private boolean mentionsOthers(Statuses.Text text) {
        return Wording.mentions(text.text()).stream()
                .flatMap(address -> books.members().byAddress(address).stream())
                .anyMatch(member -> !member.id().equals(text.author()));
    }

    private boolean repliesToOthers(Statuses.Text text) {
        return books.statuses()
                .find(text.inReplyTo())
                .filter(parent -> !parent.text().author().equals(text.author()))
                .isPresent();
    }

    private Page schedule(Statuses.Text text, Instant due) {
        if (!books.server().atLeast(0, 20)) {
            throw new Refusal(501, "Not Implemented: scheduled statuses are not implemented");
        }
        return Page.json(entities.waiting(books.statuses().schedule(text, due)));
    }
}
