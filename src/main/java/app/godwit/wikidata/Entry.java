package app.godwit.wikidata;

import app.godwit.tweets.Person;
import java.util.List;
import java.util.Set;

/// What the register says of one X account.
///
/// @param number        numeric id, [Person#UNKNOWN] when the register has none for this handle
/// @param handle        the one borne now, or the last one known; without `@`
/// @param formerHandles in lower case, without `handle`
/// @param website       `""` when it names none
/// @param addresses     current Fediverse addresses, best first
public record Entry(
        long number, String handle, Set<String> formerHandles, String website, List<FediverseAddress> addresses) {
    public Entry {
        formerHandles = Set.copyOf(formerHandles);
        addresses = List.copyOf(addresses);
    }

    /// A Fediverse address on an item.
    ///
    /// @param address `user@host`
    /// @param item    such as `Q42`
    public record FediverseAddress(String address, String item, Basis basis) {}

    /// How an address hangs together with the X account.
    public enum Basis {
        /// One item bears the account's number and the address, and nothing in it can be confused.
        NUMBER,
        /// By number too, but several items or several accounts share it, so the address may be another's.
        SHARED,
        /// By handle alone, which others may have borne.
        HANDLE
    }

    /// Whether this is surely about another account: both numbers are known and differ.
    public boolean isAnother(Person person) {
        return number != Person.UNKNOWN && person.id() != Person.UNKNOWN && number != person.id();
    }
}
