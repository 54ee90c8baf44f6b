package app.godwit.gates.trespass.archive;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.lists.Trespass.class;

    private Trespass() {}
}
