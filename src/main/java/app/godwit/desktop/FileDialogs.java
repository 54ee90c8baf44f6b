package app.godwit.desktop;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.preferences.PreferencesModel;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs.
record FileDialogs(Stage stage, PreferencesModel preferences, Locale system) implements Chooser {
    private Words words() {
        return Words.of(preferences.now().get().reader(system));
    }

    @Override
    public Optional<Path> source() {
        var chooser = chooser("files.source");
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(words().of("files.sources"), "*.zip", "*.csv", "*.json", "*.har", "*.js"));
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words().of("files.folder"));
        return chosen(chooser.showDialog(stage));
    }

    @Override
    public Optional<Path> newMove() {
        var chooser = chooser("files.newMove");
        chooser.setInitialFileName(words().of("files.move.name"));
        chooser.getExtensionFilters().add(moves());
        return chosen(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> move() {
        var chooser = chooser("files.move");
        chooser.getExtensionFilters().add(moves());
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> table() {
        var chooser = chooser("files.table");
        chooser.getExtensionFilters().add(new ExtensionFilter(words().of("files.tables"), "*.csv"));
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> place() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words().of("files.place"));
        return chosen(chooser.showDialog(stage));
    }

    @Override
    public Optional<Path> report(String name) {
        var chooser = chooser("files.report");
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words().of(title));
        return chooser;
    }

    private ExtensionFilter moves() {
        return new ExtensionFilter(words().of("files.moves"), "*.godwit");
    }

    private static Optional<Path> chosen(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
