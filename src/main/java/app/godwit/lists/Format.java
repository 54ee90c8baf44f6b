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
    /// @param reader decodes the whole file, without the mark of the encoding
    void read(Head head, Bounded reader, Gathering gathering) throws IOException, NotAList;
}
