package app.godwit.practice;

import java.util.Set;

/// Posts: new, one, an account's, deleted, and those that wait for their hour.
final class StatusPages {
    private static final Set<String> SEEN_BY_ALL = Set.of("public", "unlisted");
    private final Books books;
    private final Posting posting;
    private final StatusEntities entities;
    private final Paging paging;

    StatusPages(Books books, Limits limits) {
        this.books = books;
        posting = Posting.of(books, limits);
        entities = new StatusEntities(books);
        paging = new Paging(books.server());
    }

    void into(Routes routes) {
        var read = Door.reading("read:statuses");
        var write = Door.scope("write:statuses");
        routes.add("POST", "/api/v1/statuses", write, posting::post)
                .add("GET", "/api/v1/statuses/:id", read, call -> Page.json(entities.post(find(call))))
                .add("PUT", "/api/v1/statuses/:id", write, this::edit)
                .add("DELETE", "/api/v1/statuses/:id", write, this::delete)
                .add("POST", "/api/v1/statuses/:id/reblog", write, this::boost)
                .add("POST", "/api/v1/statuses/:id/unreblog", write, call -> Page.json(entities.post(find(call))))
                .add("GET", "/api/v1/accounts/:id/statuses", read, this::byAccount)
                .add("GET", "/api/v1/timelines/home", Door.scope("read:statuses"), this::home)
                .add("GET", "/api/v1/scheduled_statuses", Door.scope("read:statuses"), this::waiting)
                .add("DELETE", "/api/v1/scheduled_statuses/:id", write, this::cancel);
    }

    private Statuses.Post find(Call call) {
        return books.statuses()
                .find(call.at("id"))
                .filter(post -> isVisible(call, post))
                .orElseThrow(() -> AccountPages.notFound(books.flavour()));
    }

    private static boolean isVisible(Call call, Statuses.Post post) {
        return SEEN_BY_ALL.contains(post.text().visibility()) || isOwn(call, post);
    }

    private static boolean isOwn(Call call, Statuses.Post post) {
        return post.text().author().equals(call.session().account());
    }

    /// Older versions of snac know no such call.
    private Page delete(Call call) {
        if (books.flavour() == Flavour.SNAC && !books.server().atLeast(2, 76)) {
            throw AccountPages.notFound(books.flavour());
        }
        var post = books.statuses()
                .find(call.at("id"))
                .filter(each -> isOwn(call, each))
                .orElseThrow(() -> AccountPages.notFound(books.flavour()));
        var entity = entities.post(post).put("text", post.text().text());
        books.statuses().delete(post.id());
        return Page.json(entity);
    }

    /// The boost is a post of its own that holds the other.
    private Page boost(Call call) {
        var post = find(call);
        var wrapper = entities.post(post).put("id", books.newId()).put("content", "");
        wrapper.set("media_attachments", Json.array());
        wrapper.set("reblog", entities.post(post));
        return Page.json(wrapper);
    }

    /// Pictures that are not named again are taken off.
    private Page edit(Call call) {
        var post = books.statuses()
                .find(call.at("id"))
                .filter(each -> isOwn(call, each))
                .orElseThrow(() -> AccountPages.notFound(books.flavour()));
        var was = post.text();
        var read = Posting.read(call, was.visibility());
        if (read.text().isEmpty() && read.media().isEmpty()) {
            throw new Refusal(422, "Validation failed: Text can't be blank");
        }
        var text = new Statuses.Text(
                was.author(),
                read.text(),
                read.spoiler(),
                was.visibility(),
                read.language(),
                read.sensitive(),
                was.inReplyTo(),
                read.media());
        return Page.json(entities.post(books.statuses().edit(post, text)));
    }

    private Page byAccount(Call call) {
        var author = AccountPages.member(books, call.at("id"));
        var posts = books.statuses().by(author.id()).stream()
                .filter(post -> isVisible(call, post) && isWanted(call, post))
                .toList();
        return paging.page(call, posts, call.params().limit(20, 40), Statuses.Post::id, entities::post);
    }

    /// Nobody else posts in the practice world, so home shows one's own posts, the narrow ones too.
    private Page home(Call call) {
        var posts = books.statuses().by(call.session().account());
        return paging.page(call, posts, call.params().limit(20, 40), Statuses.Post::id, entities::post);
    }

    private static boolean isWanted(Call call, Statuses.Post post) {
        var params = call.params();
        return !(params.isTrue("exclude_replies") && !post.text().inReplyTo().isEmpty())
                && !(params.isTrue("only_media") && post.text().media().isEmpty())
                && !params.isTrue("pinned");
    }

    private Page waiting(Call call) {
        return Page.json(Json.array(books.statuses().waiting(call.session().account()).stream()
                .map(entities::waiting)
                .toList()));
    }

    private Page cancel(Call call) {
        var mine = books.statuses().waiting(call.session().account()).stream()
                .anyMatch(each -> each.id().equals(call.at("id")));
        if (!mine) {
            throw AccountPages.notFound(books.flavour());
        }
        books.statuses().cancel(call.at("id"));
        return Page.json(Json.object());
    }
}
