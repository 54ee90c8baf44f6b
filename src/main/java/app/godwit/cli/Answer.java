package app.godwit.cli;

import java.util.List;

/// What a command has to say at its end.
sealed interface Answer {
    Exit exit();

    /// @param shape the JSON document for `--json`
    /// @param lines the same for people
    record Told(Exit exit, Object shape, List<String> lines) implements Answer {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /// All was said, or there is nothing to say.
    record Nothing() implements Answer {
        @Override
        public Exit exit() {
            return Exit.DONE;
        }
    }

    static Answer done(Object shape, List<String> lines) {
        return new Told(Exit.DONE, shape, lines);
    }

    static Answer done(Object shape, String... lines) {
        return done(shape, List.of(lines));
    }
}
