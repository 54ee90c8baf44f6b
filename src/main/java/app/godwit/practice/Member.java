package app.godwit.practice;

/// An account as one server knows it.
///
/// @param id      on that server
/// @param address `user@host` as that server writes it
/// @param home    where the account lives
record Member(String id, String address, World.Server home, World.Person person) {
    /// The actor's id, in its home's manner.
    String uri() {
        return Addresses.actor(home, person.user());
    }

    /// The profile page.
    String url() {
        return Addresses.profile(home, person.user());
    }
}
