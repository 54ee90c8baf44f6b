package app.godwit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of the data files in a container, without media, without the viewer, without what operating systems add.
///
/// @param mediaParents the folders in which folders of media lie, `""` or ending with `/`, the topmost first
record Listing(List<String> names, List<String> mediaParents) {
    /// Known folders of media, with those that are never read: a part of an archive may hold nothing else.
    private static final Pattern MEDIA = Pattern.compile("((?:.*/)?)(?:tweets?|deleted_tweets?|community_tweet"
            + "|twitter_circle_tweet|profile|direct_messages?(?:_group)?|moments(?:_tweets)?|spaces"
            + "|periscope_broadcast|grok_chat|article|lists)_media/[^/]*");
    private static final Pattern DATA = Pattern.compile(".*\\.(?:js|csv)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE =
            Pattern.compile("(?:.*/)?(?:__MACOSX|assets|[^/]*_media)/.*|(?:.*/)?\\._[^/]*");
    private static final int MOST = 50_000;
    private static final int MOST_PARENTS = 50;
    private static final Comparator<String> TOPMOST =
            Comparator.comparingLong(Listing::depth).thenComparing(Comparator.naturalOrder());

    static Listing of(Container container) throws IOException {
        var files = new ArrayList<String>();
        var parents = new HashSet<String>();
        try (var names = container.names()) {
            names.forEach(name -> {
                var media = MEDIA.matcher(name);
                if (media.matches()
                        && parents.size() < MOST_PARENTS
                        && !NOISE.matcher(media.group(1)).matches()) {
                    parents.add(media.group(1));
                }
                if (files.size() < MOST
                        && DATA.matcher(name).matches()
                        && !NOISE.matcher(name).matches()) {
                    files.add(name);
                }
            });
        }
        return new Listing(
                files.stream().distinct().sorted().toList(),
                parents.stream().sorted(TOPMOST).toList());
    }

    /// The folder of the topmost file of these types, `""` or ending with `/`.
    Optional<String> folderOf(DataType... types) {
        return names.stream()
                .filter(name -> List.of(types).stream().anyMatch(type -> type.isNameOf(lastPart(name))))
                .map(name -> name.substring(0, name.length() - lastPart(name).length()))
                .min(TOPMOST);
    }

    /// The parts of one type in a folder, in the order of their numbers.
    List<String> parts(String folder, DataType type) {
        return names.stream()
                .filter(name -> name.startsWith(folder) && type.isNameOf(name.substring(folder.length())))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static long depth(String folder) {
        return folder.chars().filter(c -> c == '/').count();
    }
}
