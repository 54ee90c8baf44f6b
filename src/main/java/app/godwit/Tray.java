package app.godwit;

import app.godwit.desktop.kit.Notices;
import java.awt.AWTException;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The system's tray and notices. Where there is no tray, the desktop's own command for notices is tried; where there
/// is neither, nothing happens. Used from the screen's thread alone.
final class Tray implements Notices {
    private final String system;
    private final Browser screen;
    private Optional<TrayIcon> icon = Optional.empty();

    Tray(String system, Browser screen) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.screen = screen;
    }

    @Override
    public void tell(String title, String text) {
        if (icon.isPresent()) {
            icon.get().displayMessage(title, text, TrayIcon.MessageType.NONE);
        } else if (screen.hasScreen()) {
            command(title, text).ifPresent(Tray::run);
        }
    }

    /// A notice by the desktop's own command.
    Optional<List<String>> command(String title, String text) {
        if (system.contains("windows")) {
            return Optional.empty();
        }
        return Optional.of(
                system.contains("mac")
                        ? List.of(
                                "osascript",
                                "-e",
                                "on run {a, b}\ndisplay notification b with title a\nend run",
                                title,
                                text)
                        : List.of("notify-send", "--app-name=Godwit", "--", title, text));
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchCommand) {
            // A system without notices: the window says the same.
        }
    }

    @Override
    public void sign(String what, Runnable pressed) {
        if (icon.isPresent()) {
            icon.get().setToolTip(what);
        } else if (screen.hasScreen() && SystemTray.isSupported()) {
            add(what, pressed);
        }
    }

    private void add(String what, Runnable pressed) {
        var made = new TrayIcon(bird(), what);
        made.setImageAutoSize(true);
        made.addActionListener(event -> app.godwit.desktop.kit.Fx.screen().execute(pressed));
        try {
            SystemTray.getSystemTray().add(made);
            icon = Optional.of(made);
        } catch (AWTException noTray) {
            icon = Optional.empty();
        }
    }

    @Override
    public void unsign() {
        icon.ifPresent(SystemTray.getSystemTray()::remove);
        icon = Optional.empty();
    }

    /// A disc with a rising line.
    private static BufferedImage bird() {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(new Color(0x0969DA));
        brush.fillOval(2, 2, 60, 60);
        brush.setColor(Color.WHITE);
        brush.fillPolygon(new int[] {12, 52, 34, 28}, new int[] {36, 18, 50, 38}, 4);
        brush.dispose();
        return image;
    }
}
