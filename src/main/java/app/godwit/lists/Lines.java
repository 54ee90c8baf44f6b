package app.godwit.lists;

import java.io.BufferedReader;
import java.io.IOException;

/// Goes through a file line by line.
final class Lines {
    private Lines() {}

    @FunctionalInterface
    interface Line {
        /// @param number from 1
        void read(int number, String line);
    }

    static void each(Source source, Gathering gathering, Line line) throws IOException {
        var number = 0;
        try (var reader = source.reader();
                var lines = new BufferedReader(reader)) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                line.read(++number, text.strip());
                reader.nextEntry();
            }
        } catch (IOException e) {
            gathering.problem(number + 1L, "The rest of the file could not be read (%s).".formatted(e.getMessage()));
        }
    }
}
