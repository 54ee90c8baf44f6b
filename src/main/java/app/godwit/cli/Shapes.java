package app.godwit.cli;

import app.godwit.moves.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What several JSON documents share. Ids of X are strings, for they are larger than what JavaScript counts exactly;
/// names of states are lower case with `_`; a moment is ISO 8601 in UTC, `null` when unknown.
final class Shapes {
    private Shapes() {}

    /// Of an error.
    record Error(Problem error) {
        /// @param code the exit status
        record Problem(String what, int code) {}

        static Error of(Trouble trouble) {
            return new Error(new Problem(trouble.what(), trouble.exit().code()));
        }
    }

    /// One kind of deeds.
    record Lane(
            String lane,
            int done,
            int waiting,
            int refused,
            int total,
            @Nullable Instant endsAt) {
        static Lane of(Progress.Part part) {
            return new Lane(
                    part.name(),
                    part.done(),
                    part.waiting(),
                    part.refused(),
                    part.total(),
                    part.endsAt().orElse(null));
        }

        static List<Lane> of(List<Progress.Part> parts) {
            return parts.stream().map(Lane::of).toList();
        }
    }

    /// Something refused, and why.
    record Refusal(String subject, String what) {}

    record Count(String reason, int count) {
        static <E extends Enum<E>> List<Count> ofNames(Map<E, Integer> counts) {
            return of(counts.entrySet().stream()
                    .collect(Collectors.toMap(entry -> name(entry.getKey()), Map.Entry::getValue)));
        }

        static List<Count> of(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> new Count(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// An id of X as a string, `""` when unknown.
    static String id(long id) {
        return id == 0 ? "" : Long.toUnsignedString(id);
    }
}
