package app.godwit.practice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The posts of one server, in the order in which they came, and those that wait for their hour.
final class Statuses {
    private final Ids ids;
    private final InstantSource time;
    private final Map<String, Post> posts = new LinkedHashMap<>();
    /// How many of each author stand.
    private final Map<String, Integer> standing = new HashMap<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    Statuses(Ids ids, InstantSource time) {
        this.ids = ids;
        this.time = time;
    }

    /// What is to be posted.
    ///
    /// @param visibility as on the wire
    /// @param inReplyTo  `""` for none
    record Text(
            String author,
            String text,
            String spoiler,
            String visibility,
            String language,
            boolean sensitive,
            String inReplyTo,
            List<String> media) {
        Text {
            media = List.copyOf(media);
        }

        Text in(String other) {
            return new Text(author, text, spoiler, visibility, other, sensitive, inReplyTo, media);
        }
    }

    /// A post.
    ///
    /// @param shown   its date as the API shows it
    /// @param arrived when it truly came
    record Post(String id, Text text, String shown, Instant arrived, boolean deleted) {}

    /// A post that is to come out later.
    record Waiting(String id, Text text, Instant due) {}

    /// Posts now.
    ///
    /// @param dated decides the id's place
    /// @param shown the date that readers see
    Post add(Text text, Instant dated, String shown) {
        var post = new Post(ids.at(dated), text, shown, time.instant(), false);
        posts.put(post.id(), post);
        standing.merge(text.author(), 1, Integer::sum);
        return post;
    }

    Waiting schedule(Text text, Instant due) {
        var later = new Waiting(ids.at(time.instant()), text, due);
        waiting.put(later.id(), later);
        return later;
    }

    void cancel(String id) {
        waiting.remove(id);
    }

    List<Waiting> waiting(String author) {
        settle();
        return waiting.values().stream()
                .filter(each -> each.text().author().equals(author))
                .toList();
    }

    /// A post that stands.
    Optional<Post> find(String id) {
        settle();
        return Optional.ofNullable(posts.get(id)).filter(post -> !post.deleted());
    }

    /// Other words for a post that stands; its place, its readers and its date stay.
    Post edit(Post post, Text text) {
        var edited = new Post(post.id(), text, post.shown(), post.arrived(), false);
        posts.put(post.id(), edited);
        return edited;
    }

    void delete(String id) {
        find(id).ifPresent(post -> {
            posts.put(id, new Post(id, post.text(), post.shown(), post.arrived(), true));
            standing.merge(post.text().author(), -1, Integer::sum);
        });
    }

    int count(String author) {
        settle();
        return standing.getOrDefault(author, 0);
    }

    /// Those that stand, newest first by their ids.
    List<Post> by(String author) {
        var theirs = new ArrayList<>(history(author));
        theirs.removeIf(Post::deleted);
        theirs.sort(Comparator.comparing(Post::id).reversed());
        return theirs;
    }

    /// Everything that ever was posted, in the order of arrival.
    List<Post> history(String author) {
        settle();
        return posts.values().stream()
                .filter(post -> post.text().author().equals(author))
                .toList();
    }

    private void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        var now = time.instant();
        var due = waiting.values().stream()
                .filter(each -> !now.isBefore(each.due()))
                .toList();
        for (var each : due) {
            waiting.remove(each.id());
            add(each.text(), each.due(), Times.millis(each.due()));
        }
    }
}
