package app.godwit.gates.trespass.fediverse;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.journal.Trespass.class;

    private Trespass() {}
}
