package app.godwit.gates.trespass.wikidata;

public final class Trespass {
    public static final Class<?> REACHES_FOR = app.godwit.gates.trespass.fediverse.Trespass.class;

    private Trespass() {}
}
