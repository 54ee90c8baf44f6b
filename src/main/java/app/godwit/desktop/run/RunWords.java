package app.godwit.desktop.run;

import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import java.time.Duration;

/// Progress and plans in the person's terms.
public final class RunWords {
    private final Words words;
    private final When when;

    public RunWords(Words words, When when) {
        this.words = words;
        this.when = when;
    }

    /// `Following 312 of 846`.
    public String doing(Progress.Part part) {
        var done = part.done() + part.refused();
        return switch (part.name()) {
            case "people" -> words.of("run.people", done, part.total());
            case "fetched" -> words.of("run.fetched", done, part.total());
            case "names" -> words.of("run.names", done, part.total());
            case "follows" -> words.of("run.follows", done, part.total());
            case "posts" -> words.of("run.posts", done, part.total());
            case "mutes" -> words.of("run.mutes", done, part.total());
            case "blocks" -> words.of("run.blocks", done, part.total());
            case "lists" -> words.of("run.lists", done, part.total());
            case "boosts" -> words.of("run.boosts", done, part.total());
            case "edits" -> words.of("run.edits", done, part.total());
            default ->
                part.name().endsWith(" taken back")
                        ? words.of("run.back", done, part.total())
                        : words.of("run.other", done, part.total());
        };
    }

    /// `about 20 minutes`, `about 3 hours`.
    public String about(Duration length) {
        var minutes = Math.max(1, length.toMinutes());
        return minutes < 90
                ? words.of("run.aboutMinutes", (int) minutes)
                : words.of("run.aboutHours", (int) Math.round(minutes / 60.0));
    }

    /// `done Thursday 14:00`, or nothing while it is not known.
    public String ending(Progress.Part part) {
        return part.endsAt().map(end -> words.of("run.done", when.moment(end))).orElse("");
    }

    /// `Your server allows 400 a day. Godwit keeps to it.`
    public String pace(Plan.Part part) {
        return words.of("run.pace", part.limit(), per(part.per()));
    }

    private String per(Duration per) {
        if (per.equals(Duration.ofDays(1))) {
            return words.of("run.perDay");
        }
        if (per.equals(Duration.ofHours(1))) {
            return words.of("run.perHour");
        }
        return per.toHours() > 0
                ? words.of("run.perHours", per.toHours())
                : words.of("run.perMinutes", per.toMinutes());
    }

    /// How far a part is, 0 to 1.
    public static double share(Progress.Part part) {
        return part.total() == 0 ? 0 : (double) (part.done() + part.refused()) / part.total();
    }

    /// Whether something of it is still to be done.
    public static boolean open(Progress.Part part) {
        return part.done() + part.refused() < part.total();
    }
}
