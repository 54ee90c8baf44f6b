package app.godwit.xapi;

/// Where the browser comes back to after a sign-in.
///
/// @param address exactly as entered in X's developer console
/// @param state   unguessable; X hands it through
public record Return(String address, String state) {
    @Override
    public String toString() {
        return "Return[" + address + "]";
    }
}
