package app.godwit.gates.trespass.cli;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.desktop.Trespass.class;

    private Trespass() {}
}
