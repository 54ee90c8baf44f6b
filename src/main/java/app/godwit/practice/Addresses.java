package app.godwit.practice;

/// How servers of each flavour name actors, profile pages and posts, and how they write handles.
final class Addresses {
    private Addresses() {}

    static String actor(World.Server home, String user) {
        var base = "https://" + home.web();
        return home.flavour() == Flavour.SNAC ? base + "/" + user : base + "/users/" + user;
    }

    static String profile(World.Server home, String user) {
        var base = "https://" + home.web();
        return home.flavour() == Flavour.SNAC ? base + "/" + user : base + "/@" + user;
    }

    static String post(Member author, String id) {
        return switch (author.home().flavour()) {
            case SNAC -> author.uri() + "/p/" + id;
            case GOTOSOCIAL -> author.url() + "/statuses/" + id;
            case MISSKEY -> "https://" + author.home().web() + "/notes/" + id;
            default -> author.url() + "/" + id;
        };
    }

    /// The handle that WebFinger settles on.
    static String canonical(World.Server home, World.Person person) {
        var host = home.quirk() == Quirk.CHANGED_SUBJECT ? "www." + home.domain() : home.domain();
        return person.user() + "@" + host;
    }

    /// The handle as a server of that flavour writes it: snac takes the host of the actor, the others WebFinger's.
    static String seenBy(Flavour flavour, World.Server home, World.Person person) {
        return flavour == Flavour.SNAC ? person.user() + "@" + home.web() : canonical(home, person);
    }
}
