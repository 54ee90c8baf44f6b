package app.godwit.gates.trespass.practice;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.moves.Trespass.class;

    private Trespass() {}
}
