package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Published.Difference;
import app.godwit.http.Reply;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Notes on Misskey: publishing, listing, deleting. It cannot backdate and knows no key for repeated requests.
final class MisskeyNotes {
    private static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";
    /// Longer warnings are refused.
    private static final int LONGEST_WARNING = 100;

    private static final int PER_PAGE = 100;

    private final MisskeyCalls calls;

    MisskeyNotes(MisskeyCalls calls) {
        this.calls = calls;
    }

    /// Two equal pictures are one file in the drive, and a note may show it once.
    Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds) {
        var files = mediaIds.stream().distinct().toList();
        var hidden = draft.audience() == Draft.Audience.SENSITIVE ? hide(files) : new Ok<>(true, Meta.NONE);
        return Answers.then(
                hidden,
                _ -> calls.change("notes/create", members(draft, parentId, files), reply -> {
                    var status = status(Json.object(reply).path("createdNote"));
                    return new Published(status, differences(draft, parentId, files, status));
                }));
    }

    /// On Misskey the file is sensitive, not the post. Nothing is published yet: a silence here is no doubt.
    private Answer<Boolean> hide(List<String> files) {
        for (var file : files) {
            var members = Map.of("fileId", file, "isSensitive", true);
            var answer = calls.change("drive/files/update", members, Reply::isSuccess);
            if (answer instanceof Answer.Unclear<Boolean>(var why, var meta)) {
                return new Later<>(why, meta);
            }
            if (!(answer instanceof Ok)) {
                return answer;
            }
        }
        return new Ok<>(true, Meta.NONE);
    }

    /// Names in old tweets are no mentions.
    private static Map<String, Object> members(Draft draft, String parentId, List<String> files) {
        var members = new HashMap<String, Object>();
        members.put("visibility", MisskeyEntities.wireName(draft.visibility()));
        members.put("noExtractMentions", true);
        putUnlessEmpty(members, "text", draft.text());
        putUnlessEmpty(members, "cw", shortened(draft.spoiler()));
        putUnlessEmpty(members, "replyId", parentId);
        if (!files.isEmpty()) {
            members.put("fileIds", files);
        }
        return members;
    }

    private static void putUnlessEmpty(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }

    private static String shortened(String warning) {
        return warning.codePointCount(0, warning.length()) <= LONGEST_WARNING
                ? warning
                : warning.substring(0, warning.offsetByCodePoints(0, LONGEST_WARNING - 1)) + "…";
    }

    private static EnumSet<Difference> differences(Draft draft, String parentId, List<String> files, Status status) {
        var differences = EnumSet.noneOf(Difference.class);
        if (status.media() != files.size()) {
            differences.add(Difference.MEDIA);
        }
        if (!status.inReplyTo().equals(parentId)) {
            differences.add(Difference.PARENT);
        }
        if (status.visibility() != draft.visibility()) {
            differences.add(Difference.VISIBILITY);
        }
        return differences;
    }

    private Status status(JsonNode json) throws Unreadable {
        return MisskeyEntities.status(json, calls.instance().base());
    }

    /// @param oldest of any note on the page
    private record Page(List<Status> own, Instant oldest, String last) {}

    /// All of them: half a list would look as if a note were not there.
    Answer<List<Status>> own(String selfId, Instant since) {
        return Answers.then(
                stretch(selfId, since, Stretch.BEGINNING, Timeline.PAGES),
                read -> read.value().isLast()
                        ? new Ok<>(read.value().posts(), read.meta())
                        : new Later<>("There are too many posts on the server to look through.", read.meta()));
    }

    /// Notes are dated when they come, so the first older one ends it. With a beginning given, Misskey would turn
    /// the order round: it is asked backwards from today.
    ///
    /// @param from the last note of the stretch before
    Answer<Stretch> stretch(String selfId, Instant since, String from, int pages) {
        var found = new ArrayList<Status>();
        var last = from;
        var meta = Meta.NONE;
        for (int page = 0; page < pages; page++) {
            var answer = calls.ask("users/notes", query(selfId, last), this::page);
            if (!(answer instanceof Ok<Page>(var read, var readMeta))) {
                return Answers.then(answer, never -> new Ok<>(new Stretch(List.of(), ""), never.meta()));
            }
            meta = readMeta;
            read.own().stream()
                    .filter(status -> !status.created().isBefore(since))
                    .forEach(found::add);
            if (read.last().isEmpty() || read.oldest().isBefore(since)) {
                return new Ok<>(new Stretch(found, ""), meta);
            }
            last = read.last();
        }
        return new Ok<>(new Stretch(found, last), meta);
    }

    private static Map<String, Object> query(String selfId, String last) {
        var query = new HashMap<String, Object>();
        putUnlessEmpty(query, "untilId", last);
        query.put("userId", selfId);
        query.put("limit", PER_PAGE);
        // Replies are left out otherwise; the second name is that of older versions.
        query.put("withReplies", true);
        query.put("includeReplies", true);
        return query;
    }

    private Page page(Reply reply) throws Unreadable {
        var own = new ArrayList<Status>();
        var oldest = Instant.MAX;
        var last = "";
        for (var json : Json.array(reply)) {
            var status = status(json);
            last = status.id();
            oldest = status.created().isBefore(oldest) ? status.created() : oldest;
            if (!MisskeyEntities.isRenote(json)) {
                own.add(status);
            }
        }
        return new Page(own, oldest, last);
    }

    /// Looked at before it is deleted: two requests.
    Answer<Optional<Status>> delete(String noteId) {
        var note = Map.of("noteId", noteId);
        Verdict.Reading<Optional<Status>> reading =
                reply -> reply.isSuccess() ? Optional.of(status(Json.object(reply))) : Optional.empty();
        return Answers.then(
                calls.ask("notes/show", note, reading, NO_SUCH_NOTE),
                shown -> shown.value().isEmpty()
                        ? shown
                        : calls.change(
                                "notes/delete",
                                note,
                                reply -> reply.isSuccess() ? shown.value() : Optional.empty(),
                                NO_SUCH_NOTE));
    }
}
