package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Words;
import app.godwit.moves.BroughtIn;
import java.util.ArrayList;
import java.util.List;

/// The lines below a source's figures: what kinds it held, whether it is whole, what is set apart or missing.
final class SourceDetails {
    private final Words words;

    SourceDetails(Words words) {
        this.words = words;
    }

    List<String> of(BroughtIn found) {
        var lines = new ArrayList<String>();
        if (found.tweets().total() > 0) {
            tweets(found, lines);
        }
        var apart = found.setApart();
        if (apart.deleted() + apart.community() + apart.circle() > 0) {
            lines.add(words.of("bringin.apart", apart.deleted(), apart.community(), apart.circle()));
        }
        media(found.media(), lines);
        people(found.people(), lines);
        return lines;
    }

    private void tweets(BroughtIn found, List<String> lines) {
        var tweets = found.tweets();
        lines.add(words.of("bringin.kinds", tweets.own(), tweets.replies(), tweets.retweets(), tweets.quotes()));
        if (tweets.notesJoined() + tweets.supersededEdits() > 0) {
            lines.add(words.of("bringin.joined", tweets.notesJoined(), tweets.supersededEdits()));
        }
        lines.add(whole(found));
    }

    private String whole(BroughtIn found) {
        var expected = found.expected();
        if (expected.headersMissing() > 0) {
            return words.of("bringin.whole.headers", expected.headers(), expected.headersMissing());
        }
        var total = found.tweets().total();
        if (expected.tweets() > total) {
            return words.of("bringin.whole.manifest", expected.tweets(), total);
        }
        return words.of(expected.tweets() < 0 && expected.headers() < 0 ? "bringin.whole.unknown" : "bringin.whole");
    }

    private void media(BroughtIn.Media media, List<String> lines) {
        if (media.missing() > 0) {
            lines.add(words.of("bringin.missing", media.missing(), media.expected()));
        }
        if (media.foundElsewhere() > 0) {
            lines.add(words.of("bringin.elsewhere", media.foundElsewhere()));
        }
    }

    private void people(BroughtIn.People people, List<String> lines) {
        if (people.followers() + people.muted() + people.blocked() + people.lists() > 0) {
            lines.add(words.of("bringin.people", people.followers(), people.muted(), people.blocked(), people.lists()));
        }
        var unnamed = people.following() - people.named();
        if (unnamed > 0) {
            lines.add(words.of("bringin.unnamed", unnamed));
        }
    }
}
