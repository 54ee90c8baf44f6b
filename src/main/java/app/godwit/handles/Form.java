package app.godwit.handles;

/// How an address was written; decides what it needs to be believed and how far.
public enum Form {
    /// `@u@h` and its kin: a clear statement.
    EXPLICIT(Confidence.STATED),
    /// The address of a profile page.
    PROFILE_URL(Confidence.STATED),
    /// `u@h` alone: an e-mail address unless the host proves to be a Fediverse server.
    BARE(Confidence.STATED),
    /// `u at h dot tld` and other disguises.
    OBFUSCATED(Confidence.LIKELY),
    /// Found behind the person's own website.
    LINKED(Confidence.LIKELY),
    /// A Bluesky or Threads name that a bridge may carry.
    BRIDGED(Confidence.LIKELY),
    /// Tied to the X account's number by a public register.
    REGISTER(Confidence.PROVEN),
    /// Stated by a list, or by a public register that knows the handle alone.
    DIRECTORY(Confidence.STATED),
    /// Given by the user, who knows the person.
    BY_HAND(Confidence.STATED),
    /// Named in words that may speak of somebody else: "editor @u@h". It counts when its profile proves it.
    MENTIONED(Confidence.GUESS),
    /// The same name somewhere: only on request.
    NAMESAKE(Confidence.GUESS);

    private final Confidence ifFound;

    Form(Confidence ifFound) {
        this.ifFound = ifFound;
    }

    /// The confidence of a match in this form when the account exists and no proof links back.
    public Confidence ifFound() {
        return ifFound;
    }
}
