package app.godwit.practice;

/// Whatever answers at a host name.
interface Host {
    Page answer(Asked asked);
}
