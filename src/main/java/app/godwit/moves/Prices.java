package app.godwit.moves;

/// What X charges for reading (its price list of August 2026, pay per use).
final class Prices {
    /// Following, muting, blocking and lists of the account that owns the app ("owned reads"), each person or list.
    static final Money OWNED = new Money(1_000);
    /// Any other person.
    static final Money OTHER = new Money(10_000);
    /// A post. Whether pinned posts that come along with people are charged so is not documented.
    static final Money POST = new Money(5_000);

    private Prices() {}
}
