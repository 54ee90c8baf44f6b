package app.godwit.lists;

import app.godwit.tweets.Tie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A request of X's own page that brings people, by its address `…/graphql/<key>/<name>?variables=…`.
///
/// @param account whose followed or followers are asked for, 0 when the request does not say
/// @param list    the number of the list asked for, 0 when it is none
record Operation(String name, Meaning meaning, long account, long list) {
    /// What it means to stand in the answer.
    enum Meaning {
        FOLLOWING,
        FOLLOWER,
        MUTED,
        BLOCKED,
        MEMBER,
        /// People whose ties only their own flags tell.
        NAMED,
        /// One profile, which tells whose pages were looked at.
        PROFILE,
        /// Lists with their names.
        LISTS;

        boolean isPeople() {
            return this != PROFILE && this != LISTS;
        }

        /// The tie that the place itself tells.
        Optional<Tie> tie() {
            return switch (this) {
                case FOLLOWING -> Optional.of(Tie.FOLLOWING);
                case FOLLOWER -> Optional.of(Tie.FOLLOWER);
                case MUTED -> Optional.of(Tie.MUTED);
                case BLOCKED -> Optional.of(Tie.BLOCKED);
                case MEMBER, NAMED, PROFILE, LISTS -> Optional.empty();
            };
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("/graphql/[^/?#]{1,100}/([A-Za-z]{1,60})(?:[?#]|$)");
    private static final Pattern ACCOUNT = Pattern.compile("\"(?:userId|user_id|rest_id)\"\\s*:\\s*\"?([0-9]{1,19})");
    private static final Pattern LIST = Pattern.compile("\"(?:listId|list_id)\"\\s*:\\s*\"?([0-9]{1,19})");
    private static final Pattern PEOPLE = Pattern.compile("Follow|Block|Mute|Member|Subscriber");

    /// @param url  the request's address
    /// @param sent what the request sent along, `""` when nothing
    static Optional<Operation> of(String url, String sent) {
        var address = ADDRESS.matcher(url);
        if (!address.find()) {
            return Optional.empty();
        }
        var variables = decoded(url) + sent;
        return meaning(address.group(1))
                .map(meaning -> new Operation(address.group(1), meaning, id(ACCOUNT, variables), id(LIST, variables)));
    }

    /// X renames and adds requests: new ones around people still bring names, and no tie is guessed for them.
    private static Optional<Meaning> meaning(String name) {
        return switch (name) {
            case "Following" -> Optional.of(Meaning.FOLLOWING);
            case "Followers", "BlueVerifiedFollowers" -> Optional.of(Meaning.FOLLOWER);
            case "MutedAccounts" -> Optional.of(Meaning.MUTED);
            case "ListMembers" -> Optional.of(Meaning.MEMBER);
            case "UserByScreenName", "UserByRestId" -> Optional.of(Meaning.PROFILE);
            case "CombinedLists" -> Optional.of(Meaning.LISTS);
            default -> other(name);
        };
    }

    private static Optional<Meaning> other(String name) {
        if (name.startsWith("BlockedAccounts")) {
            return Optional.of(Meaning.BLOCKED);
        }
        if (PEOPLE.matcher(name).find()) {
            return Optional.of(Meaning.NAMED);
        }
        return name.startsWith("List") ? Optional.of(Meaning.LISTS) : Optional.empty();
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }

    private static long id(Pattern pattern, String variables) {
        var id = pattern.matcher(variables);
        return id.find() ? Words.id(id.group(1)) : 0;
    }
}
