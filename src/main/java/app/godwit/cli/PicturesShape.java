package app.godwit.cli;

import app.godwit.moves.PictureRow;
import java.util.List;

/// `pictures --json`: how many are described, and those that are not.
record PicturesShape(int total, int described, List<Open> open) {
    /// @param text of the post that shows it
    record Open(String picture, String type, String file, String tweet, String text) {}

    static PicturesShape of(List<PictureRow> pictures) {
        var open = pictures.stream()
                .filter(picture -> !picture.isDescribed())
                .map(picture -> new Open(
                        Shapes.id(picture.id()),
                        Shapes.name(picture.type()),
                        picture.file(),
                        Shapes.id(picture.tweet()),
                        picture.words()))
                .toList();
        return new PicturesShape(pictures.size(), pictures.size() - open.size(), open);
    }
}
