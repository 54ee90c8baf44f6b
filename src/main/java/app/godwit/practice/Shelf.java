package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Uploaded media, attached or not. What nobody attaches within a day is thrown away.
final class Shelf {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration PROCESSING = Duration.ofSeconds(5);
    private static final int POLLS = 2;

    private final InstantSource time;
    private final Map<String, Item> items = new LinkedHashMap<>();

    Shelf(InstantSource time) {
        this.time = time;
    }

    /// One file.
    ///
    /// @param kind     `image`, `gifv`, `video`, `audio` or `unknown`
    /// @param slow     whether it is processed after the answer
    /// @param polls    how often its owner has asked for it
    /// @param attached the post's id, `""` for none
    record Item(
            String id,
            String owner,
            Sniff.Kind kind,
            long bytes,
            String description,
            Instant arrived,
            boolean slow,
            int polls,
            String attached) {
        Item described(String text) {
            return new Item(id, owner, kind, bytes, text, arrived, slow, polls, attached);
        }

        Item polled() {
            return new Item(id, owner, kind, bytes, description, arrived, slow, polls + 1, attached);
        }

        Item attachedTo(String post) {
            return new Item(id, owner, kind, bytes, description, arrived, slow, polls, post);
        }
    }

    void put(Item item) {
        items.put(item.id(), item);
    }

    /// The owner's file, unless it has been thrown away.
    Optional<Item> find(String owner, String id) {
        return Optional.ofNullable(items.get(id)).filter(item -> item.owner().equals(owner) && !isReaped(item));
    }

    boolean isReady(Item item) {
        return !item.slow()
                || item.polls() >= POLLS
                || !time.instant().isBefore(item.arrived().plus(PROCESSING));
    }

    private boolean isReaped(Item item) {
        return item.attached().isEmpty()
                && time.instant().isAfter(item.arrived().plus(KEPT));
    }

    /// All that ever came, in order.
    List<Item> history(String owner) {
        return items.values().stream()
                .filter(item -> item.owner().equals(owner))
                .toList();
    }
}
