package app.godwit.practice;

/// Ends the handling of a request with this page.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    Refusal(Page page) {
        super("answered " + page.status(), null, false, false);
        this.page = page;
    }

    /// As Mastodon puts it: `{"error":"…"}`.
    Refusal(int status, String message) {
        this(Page.error(status, message));
    }

    Page page() {
        return page;
    }
}
