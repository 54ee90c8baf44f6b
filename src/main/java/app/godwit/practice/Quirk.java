package app.godwit.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What is odd about a server.
public enum Quirk {
    @JsonProperty("none")
    NONE,
    /// WebFinger on the handles' domain redirects to the host that answers.
    @JsonProperty("split-domain")
    SPLIT_DOMAIN,
    /// WebFinger itself answers 404; host-meta names the template.
    @JsonProperty("host-meta")
    HOST_META,
    /// Answers `acct:u@www.DOMAIN` for `u@DOMAIN`.
    @JsonProperty("changed-subject")
    CHANGED_SUBJECT,
    /// Every answer takes seconds.
    @JsonProperty("slow")
    SLOW,
    /// No connection.
    @JsonProperty("dead")
    DEAD,
    /// A connection, and then not a word.
    @JsonProperty("silent")
    SILENT,
    /// HTML with 200 for everything.
    @JsonProperty("garbage")
    GARBAGE,
    /// 429 for the first two requests of every hour.
    @JsonProperty("too-many-requests")
    TOO_MANY_REQUESTS,
    /// 503 always.
    @JsonProperty("trouble")
    TROUBLE,
    /// A web site: 404 for NodeInfo, HTML with 200 for the rest.
    @JsonProperty("not-fediverse")
    NOT_FEDIVERSE,
    /// Its accounts are bots that copy X.
    @JsonProperty("mirror")
    MIRROR,
    /// WebFinger answers, but no other server can fetch its accounts.
    @JsonProperty("not-federating")
    NOT_FEDERATING,
    /// Refuses unsigned requests for actors, as Mastodon's secure mode does.
    @JsonProperty("secure-mode")
    SECURE_MODE,
    /// Its keeper does not let posts be dated back.
    @JsonProperty("today-only")
    TODAY_ONLY
}
