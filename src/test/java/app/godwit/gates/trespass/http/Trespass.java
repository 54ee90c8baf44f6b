package app.godwit.gates.trespass.http;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.secrets.Trespass.class;

    private Trespass() {}
}
