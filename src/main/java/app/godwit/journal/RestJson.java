package app.godwit.journal;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import app.godwit.tweets.Style;
import app.godwit.tweets.Tweet;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what [Json] would write of a tweet's `TweetRows.Rest`, field by field: there are a million of them, and this
/// takes a third of the time.
final class RestJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("").build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    /// One for all, since making it costs as much as writing a tweet.
    private final JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);

    /// @return UTF-8, as the file keeps it
    byte[] of(Tweet tweet) {
        bytes.reset();
        tweet(tweet);
        to.flush();
        return bytes.toByteArray();
    }

    private void tweet(Tweet tweet) {
        to.writeStartObject();
        to.writeName("kind");
        kind(tweet.kind());
        to.writeStringProperty("text", tweet.text());
        to.writeArrayPropertyStart("spans");
        tweet.spans().forEach(this::span);
        to.writeEndArray();
        to.writeArrayPropertyStart("media");
        tweet.media().forEach(this::media);
        to.writeEndArray();
        to.writeStringProperty("language", tweet.language());
        to.writeStringProperty("client", tweet.client());
        to.writeNumberProperty("likes", tweet.likes());
        to.writeNumberProperty("retweets", tweet.retweets());
        to.writeArrayPropertyStart("marks");
        tweet.marks().stream().map(Mark::name).forEach(to::writeString);
        to.writeEndArray();
        styles(tweet.styles());
        to.writeEndObject();
    }

    private void styles(List<Style> styles) {
        if (styles.isEmpty()) {
            return;
        }
        to.writeArrayPropertyStart("styles");
        styles.forEach(style -> to.writeStartObject()
                .writeNumberProperty("start", style.start())
                .writeNumberProperty("end", style.end())
                .writeStringProperty("face", style.face().name())
                .writeEndObject());
        to.writeEndArray();
    }

    private void kind(Kind kind) {
        switch (kind) {
            case Kind.Own _ -> begin("Own");
            case Kind.SelfReply(var parent) -> begin("SelfReply").writeNumberProperty("parent", parent);
            case Kind.Reply(var parent, var person, var handle) ->
                begin("Reply")
                        .writeNumberProperty("parent", parent)
                        .writeNumberProperty("person", person)
                        .writeStringProperty("handle", handle);
            case Kind.Retweet(var person, var handle) ->
                begin("Retweet").writeNumberProperty("person", person).writeStringProperty("handle", handle);
        }
        to.writeEndObject();
    }

    private void span(Span span) {
        switch (span) {
            case Link link -> begin("Link", span).writeStringProperty("url", link.url());
            case Mention mention ->
                begin("Mention", span)
                        .writeNumberProperty("person", mention.person())
                        .writeStringProperty("handle", mention.handle());
            case Hashtag hashtag -> begin("Hashtag", span).writeStringProperty("tag", hashtag.tag());
            case MediaLink _ -> begin("MediaLink", span);
        }
        to.writeEndObject();
    }

    private void media(Media media) {
        to.writeStartObject();
        to.writeNumberProperty("id", media.id());
        to.writeStringProperty("type", media.type().name());
        to.writeStringProperty("alt", media.alt());
        to.writeName("place");
        switch (media.place()) {
            case Media.InArchive file ->
                begin("InArchive")
                        .writeStringProperty("archive", file.archive())
                        .writeStringProperty("entry", file.entry())
                        .writeNumberProperty("size", file.size())
                        .writeNumberProperty("crc", file.crc());
            case Media.Missing missing -> begin("Missing").writeStringProperty("expected", missing.expected());
        }
        to.writeEndObject();
        to.writeEndObject();
    }

    private JsonGenerator begin(String choice) {
        return to.writeStartObject().writeStringProperty("is", choice);
    }

    private JsonGenerator begin(String choice, Span span) {
        return begin(choice).writeNumberProperty("start", span.start()).writeNumberProperty("end", span.end());
    }
}
