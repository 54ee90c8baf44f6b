package app.godwit.gates.trespass.lists;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.archive.Trespass.class;

    private Trespass() {}
}
