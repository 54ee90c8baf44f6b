package app.godwit.gates.trespass.desktop;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.http.Trespass.class;

    private Trespass() {}
}
