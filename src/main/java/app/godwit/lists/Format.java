package app.godwit.lists;

import java.io.IOException;

/// One shape in which lists of people come.
interface Format {
    /// Whether a file is of this shape, by its beginning.
    boolean recognises(Head head);

    /// In plain words, for reports.
    String kind();

    /// Passes on everyone who can be read.
    ///
    /// @throws NotAList it is of this shape, and nobody can be in it
    void read(Source source, Gathering gathering) throws IOException, NotAList;
}
