package app.godwit;

/// Entry point. Kept free of JavaFX types, so that the command line starts without it.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(App.run(args));
    }
}
