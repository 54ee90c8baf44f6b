package app.godwit.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What truly happened on a server to one account, for comparing with what a client believes.
///
/// @param follows         in the order of first asking
/// @param posts           in the order of arrival, deleted ones too
/// @param media           in the order of arrival, unattached ones too
/// @param muted           addresses as the server writes them
/// @param blocked         likewise
/// @param lists           title → addresses of its members
/// @param requests        that the server received from anybody
/// @param tooManyRequests 429s that its limits gave; injected ones are not counted
public record Ledger(
        List<Follow> follows,
        List<Post> posts,
        List<Medium> media,
        List<String> muted,
        List<String> blocked,
        Map<String, List<String>> lists,
        int requests,
        int tooManyRequests) {
    public Ledger {
        muted = List.copyOf(muted);
        blocked = List.copyOf(blocked);
        lists = Map.copyOf(lists);
        follows = List.copyOf(follows);
        posts = List.copyOf(posts);
        media = List.copyOf(media);
    }

    /// @param handle  as the server writes it
    /// @param created how often it was created; more than once only after an unfollow
    public record Follow(String handle, FollowState state, int created) {}

    /// How a follow stands.
    public enum FollowState {
        REQUESTED,
        FOLLOWING,
        ENDED
    }

    /// @param inReplyTo  `""` for none
    /// @param visibility as on the wire
    /// @param created    the date that readers see, as it was given on snac
    /// @param arrived    when it was posted
    /// @param mentions   addresses that the text mentions, known or not
    public record Post(
            String id,
            String text,
            String spoiler,
            String language,
            String visibility,
            String inReplyTo,
            List<Medium> media,
            String created,
            Instant arrived,
            PostState state,
            List<String> mentions) {}

    /// How a post stands.
    public enum PostState {
        STANDING,
        DELETED
    }

    /// @param type       `image`, `gifv`, `video`, `audio` or `unknown`
    /// @param attachedTo the post's id, `""` for none
    public record Medium(String id, String type, long bytes, String description, String attachedTo) {}

    /// Posts that stand.
    public List<Post> standing() {
        return posts.stream().filter(post -> post.state() == PostState.STANDING).toList();
    }

    static Ledger of(Books books, Member member, int requests, int tooManyRequests) {
        return new Ledger(
                books.follows().history(member.id()).stream()
                        .map(follow -> follow(books, follow))
                        .toList(),
                books.statuses().history(member.id()).stream()
                        .map(post -> post(books, post))
                        .toList(),
                books.shelf().history(member.id()).stream().map(Ledger::medium).toList(),
                books.mutes().all(member.id()).stream().map(Member::address).toList(),
                books.blocks().all(member.id()).stream().map(Member::address).toList(),
                lists(books, member),
                requests,
                tooManyRequests);
    }

    private static Map<String, List<String>> lists(Books books, Member member) {
        var lists = new TreeMap<String, List<String>>();
        for (var circle : books.lists().all(member.id())) {
            lists.put(
                    circle.title(),
                    circle.members().stream()
                            .flatMap(id -> books.members().byId(id).stream())
                            .map(Member::address)
                            .toList());
        }
        return lists;
    }

    private static Follow follow(Books books, Follows.Follow follow) {
        var accepted = books.follows().isAccepted(follow) ? FollowState.FOLLOWING : FollowState.REQUESTED;
        return new Follow(follow.target().address(), follow.ended() ? FollowState.ENDED : accepted, follow.made());
    }

    private static Post post(Books books, Statuses.Post post) {
        var text = post.text();
        return new Post(
                post.id(),
                text.text(),
                text.spoiler(),
                text.language(),
                text.visibility(),
                text.inReplyTo(),
                text.media().stream()
                        .flatMap(id -> books.shelf().find(text.author(), id).stream())
                        .map(Ledger::medium)
                        .toList(),
                post.shown(),
                post.arrived(),
                post.deleted() ? PostState.DELETED : PostState.STANDING,
                Wording.mentions(text.text()));
    }

    private static Medium medium(Shelf.Item item) {
        return new Medium(item.id(), item.kind().word(), item.bytes(), item.description(), item.attached());
    }
}
