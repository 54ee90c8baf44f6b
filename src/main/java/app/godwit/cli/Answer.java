package app.godwit.cli;

import java.util.List;

/// What a command has to say at its end.
///
/// @param shape the JSON document for `--json`
/// @param lines the same for people
record Answer(Exit exit, Object shape, List<String> lines) {
    Answer {
        lines = List.copyOf(lines);
    }

    static Answer done(Object shape, List<String> lines) {
        return new Answer(Exit.DONE, shape, lines);
    }

    static Answer done(Object shape, String... lines) {
        return done(shape, List.of(lines));
    }
}
