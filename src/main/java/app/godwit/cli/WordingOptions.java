package app.godwit.cli;

import app.godwit.posts.Wording;
import app.godwit.posts.Wording.Mentions;
import app.godwit.posts.Wording.Parts;
import app.godwit.posts.Wording.Strangers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// How tweets are put into words. Each option given takes the place of what was kept.
final class WordingOptions {
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})=(.*)", Pattern.DOTALL);

    @Option(
            names = "--mentions",
            paramLabel = "silent|real",
            description = "How people are named who were found: ana@harbour.example, which notifies nobody (usual), or"
                    + " @ana@harbour.example, which notifies each of them.")
    private Optional<Mentions> mentions = Optional.empty();

    @Option(
            names = "--strangers",
            paramLabel = "plain|link",
            description = "How people are named who were not found: as @name that mentions nobody (usual), or by the"
                    + " address of their profile on X.")
    private Optional<Strangers> strangers = Optional.empty();

    @Option(
            names = "--parts",
            paramLabel = "unmarked|numbered",
            description = "Whether the parts of a long text end with (1/3) and so on. Usually unmarked.")
    private Optional<Parts> parts = Optional.empty();

    @Option(
            names = "--last-line",
            paramLabel = "TEMPLATE",
            description =
                    "The line that ends each post, with {date} and {link} for the day and the address on X; none for"
                        + " none, original for a sentence of ours in the tweet's language. XX=TEMPLATE for tweets in"
                        + " the language XX; give it once for each. Usually ({date}).")
    private List<String> lastLines = List.of();

    @Option(
            names = "--sensitive-warning",
            paramLabel = "TEXT",
            description =
                    "The content warning of what was marked as sensitive on X; none hides the media alone. Usually"
                            + " words of ours in the tweet's language.")
    private Optional<String> sensitive = Optional.empty();

    @Option(
            names = "--warn",
            paramLabel = "WORD=WARNING",
            description = "Put this content warning on tweets with that word; give it once for each, none takes all"
                    + " back.")
    private List<String> warnings = List.of();

    /// What was typed, over what was kept.
    Wording over(Wording kept) throws Failure {
        return new Wording(
                mentions.orElse(kept.mentions()),
                strangers.orElse(kept.strangers()),
                parts.orElse(kept.parts()),
                lastLines.isEmpty() ? kept.lastLines() : lastLines(),
                sensitive.map(WordingOptions::text).orElse(kept.sensitive()),
                warnings.isEmpty() ? kept.warnings() : warnings());
    }

    private Map<String, String> lastLines() {
        var lines = new HashMap<>(Map.of("", Wording.DATE));
        for (var typed : lastLines) {
            var match = LANGUAGE.matcher(typed);
            var language = match.matches() ? match.group(1) : "";
            lines.put(language, text(match.matches() ? match.group(2) : typed));
        }
        return lines;
    }

    private Map<String, String> warnings() throws Failure {
        var rules = new LinkedHashMap<String, String>();
        for (var typed : warnings) {
            var at = typed.indexOf('=');
            if (at > 0 && at < typed.length() - 1) {
                rules.put(
                        typed.substring(0, at).strip(), typed.substring(at + 1).strip());
            } else if (!typed.equals("none")) {
                throw new Failure(Exit.USAGE, "--warn takes a word and its warning, such as spider=Spiders.");
            }
        }
        return rules;
    }

    private static String text(String typed) {
        return switch (typed) {
            case "none" -> "";
            case "original", "usual" -> Wording.LOCALISED;
            default -> typed.strip();
        };
    }
}
