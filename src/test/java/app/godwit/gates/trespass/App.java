package app.godwit.gates.trespass;

public final class App {
    private App() {}
}
