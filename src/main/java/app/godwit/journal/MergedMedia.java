package app.godwit.journal;

import app.godwit.tweets.Media;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// The media of one tweet as two archives list them → each once, with its file where either has it.
final class MergedMedia {
    private static final Comparator<List<Media>> LISTS = Comparator.<List<Media>>comparingInt(List::size)
            .thenComparing(list -> list.stream().map(Media::id).toList().toString());

    private static final Comparator<String> ALT =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<Media.InArchive> FILES = Comparator.comparingLong(Media.InArchive::size)
            .thenComparing(Media.InArchive::archive)
            .thenComparing(Media.InArchive::entry);

    private MergedMedia() {}

    static List<Media> of(List<Media> known, List<Media> read) {
        if (known.isEmpty() || read.isEmpty()) {
            return known.isEmpty() ? read : known;
        }
        var order = Merge.max(LISTS, known, read);
        var byId = new LinkedHashMap<Long, Media>();
        order.forEach(media -> byId.put(media.id(), media));
        if (order == known) {
            read.forEach(media -> byId.merge(media.id(), media, MergedMedia::of));
        } else {
            known.forEach(media -> byId.merge(media.id(), media, (now, was) -> of(was, now)));
        }
        return new ArrayList<>(byId.values());
    }

    private static Media of(Media known, Media read) {
        // Classic archives call a video a photo.
        var type = Merge.max(Comparator.naturalOrder(), known.type(), read.type());
        return new Media(known.id(), type, Merge.max(ALT, known.alt(), read.alt()), place(known, read));
    }

    private static Media.Place place(Media known, Media read) {
        return switch (known.place()) {
            case Media.InArchive was ->
                switch (read.place()) {
                    case Media.InArchive now -> place(was, now);
                    case Media.Missing _ -> was;
                };
            case Media.Missing was ->
                switch (read.place()) {
                    case Media.InArchive now -> now;
                    case Media.Missing now -> missing(known, was, read, now);
                };
        };
    }

    /// What was just read lies there now, whatever lay at the same place before.
    private static Media.Place place(Media.InArchive was, Media.InArchive now) {
        var same = was.archive().equals(now.archive()) && was.entry().equals(now.entry());
        return same ? now : Merge.max(FILES, was, now);
    }

    private static Media.Place missing(Media known, Media.Missing was, Media read, Media.Missing now) {
        if (known.type() != read.type()) {
            return known.type().compareTo(read.type()) < 0 ? now : was;
        }
        return Merge.max(Comparator.comparing(Media.Missing::expected), was, now);
    }
}
