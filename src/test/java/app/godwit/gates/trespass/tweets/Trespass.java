package app.godwit.gates.trespass.tweets;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.handles.Trespass.class;

    private Trespass() {}
}
