package app.godwit.desktop.history;

/// What waits for the posts in sight to be those that are wished.
interface Waiting extends Runnable {
    Waiting NOTHING = () -> {};

    default Waiting andThen(Runnable next) {
        return () -> {
            run();
            next.run();
        };
    }
}
