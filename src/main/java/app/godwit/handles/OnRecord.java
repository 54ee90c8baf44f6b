package app.godwit.handles;

import java.util.List;
import java.util.Set;

/// What is on record of a person beside their own words.
///
/// @param oldNames  what they were called on X before, without `@`
/// @param addresses what public registers state
public record OnRecord(Set<String> oldNames, List<Registered> addresses) {
    public static final OnRecord NOTHING = new OnRecord(Set.of(), List.of());

    public OnRecord {
        oldNames = Set.copyOf(oldNames);
        addresses = List.copyOf(addresses);
    }

    /// A Fediverse address in a public register.
    ///
    /// @param register and where in it, such as `Wikidata Q42`
    /// @param form     [Form#REGISTER] where the X account's number ties the address to it, else [Form#DIRECTORY]
    public record Registered(String address, String register, Form form) {
        Evidence evidence() {
            var before = register + ": ";
            return new Evidence(
                    Evidence.Field.REGISTER, before + address, before.length(), before.length() + address.length());
        }
    }
}
