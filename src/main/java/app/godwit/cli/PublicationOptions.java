package app.godwit.cli;

import app.godwit.moves.Drip;
import app.godwit.moves.Publication;
import app.godwit.moves.Publication.Undescribed;
import app.godwit.posts.Visibility;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// How posts go out: what is given is kept with the move until given again.
final class PublicationOptions {
    private static final Pattern DRIP = Pattern.compile("([1-9][0-9]{0,3})/(hour|day)");

    @Option(
            names = "--visibility",
            paramLabel = "public|unlisted|followers",
            description = "Who sees the posts: unlisted by default, or followers where the account was protected on X."
                    + " Kept with the move.")
    private Optional<Seen> visibility = Optional.empty();

    @Option(
            names = "--first-visibility",
            paramLabel = "public|unlisted|followers",
            description = "Who sees the first post of a thread, and single posts, where that differs. Kept with the"
                    + " move.")
    private Optional<Seen> first = Optional.empty();

    @Option(
            names = "--drip",
            paramLabel = "N/hour|N/day|none",
            description =
                    "Begin no more than so many posts in each hour or day, evenly spread; a thread stays together."
                            + " Kept with the move.")
    private Optional<String> drip = Optional.empty();

    @Option(
            names = "--without-alt-text",
            paramLabel = "post|wait",
            description =
                    "Whether posts with pictures that nobody has described are posted (default) or wait. Kept with"
                            + " the move.")
    private Optional<Undescribed> undescribed = Optional.empty();

    /// As it is written on the command line; what only those see who are named is no place for history.
    enum Seen {
        PUBLIC(Visibility.PUBLIC),
        UNLISTED(Visibility.UNLISTED),
        FOLLOWERS(Visibility.FOLLOWERS);

        private final Visibility visibility;

        Seen(Visibility visibility) {
            this.visibility = visibility;
        }
    }

    /// What is kept, with what was given now.
    Publication onto(Publication kept) throws Failure {
        var wish = kept;
        if (visibility.isPresent()) {
            wish = wish.seenBy(visibility.get().visibility);
        }
        if (first.isPresent()) {
            wish = wish.firstSeenBy(first.get().visibility);
        }
        if (drip.isPresent()) {
            wish = wish.dripping(drip(drip.get()));
        }
        return undescribed.isPresent() ? wish.undescribed(undescribed.get()) : wish;
    }

    private static Drip drip(String words) throws Failure {
        var match = DRIP.matcher(words.toLowerCase(Locale.ROOT));
        if (words.equalsIgnoreCase("none")) {
            return Drip.OPEN;
        }
        if (!match.matches()) {
            throw new Failure(Exit.USAGE, "--drip takes a number and a time, such as 6/hour or 10/day, or none.");
        }
        var per = match.group(2).equals("hour") ? Drip.Period.HOUR : Drip.Period.DAY;
        return new Drip(Integer.parseInt(match.group(1)), per);
    }
}
