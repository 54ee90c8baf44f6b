package app.godwit.desktop;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The godwit in every size that a title bar, a task bar or a switcher asks for. `icons/build` draws the pictures.
final class Icon {
    private Icon() {}

    static List<Image> sizes() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256)
                .mapToObj(size -> "icon/godwit-" + size + ".png")
                .map(name -> new Image(
                        Objects.requireNonNull(Icon.class.getResource(name)).toExternalForm()))
                .toList();
    }
}
