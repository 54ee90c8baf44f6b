package app.godwit.lists;

import java.util.regex.Pattern;

/// Files that are recognised and not read: each says what to bring instead.
enum NotYet implements Format {
    HAR(
            "a HAR file from a browser",
            "\\{\\s*\"log\"\\s*:",
            "This is a HAR file from a browser, which Godwit does not read yet: export the list as CSV or JSON"
                    + " instead."),
    DUMP(
            "a database dump of an exporter",
            "\\{\\s*\"(?:formatName|format_name|data)\"\\s*:",
            "This is a database dump, which Godwit does not read yet: export the list of users as CSV or JSON"
                    + " instead."),
    TWEETS(
            "a list of tweets",
            "\\[\\s*\\{[^{}\\[\\]]*\"full_text\"\\s*:",
            "This is a list of tweets, not of people: export the list of users you follow instead.");

    private final String kind;
    private final Pattern start;
    private final String sentence;

    NotYet(String kind, String start, String sentence) {
        this.kind = kind;
        this.start = Pattern.compile(start);
        this.sentence = sentence;
    }

    @Override
    public boolean recognises(Head head) {
        return start.matcher(head.text().stripLeading()).lookingAt();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void read(Head head, Bounded reader, Gathering gathering) throws NotAList {
        throw new NotAList(sentence);
    }
}
