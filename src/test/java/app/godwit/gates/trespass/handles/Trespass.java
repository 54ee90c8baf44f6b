package app.godwit.gates.trespass.handles;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.posts.Trespass.class;

    private Trespass() {}
}
