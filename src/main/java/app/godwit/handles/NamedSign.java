package app.godwit.handles;

/// `u arroba h.tld`, `u chiocciola h punto tld`: the sign by its name, which stands in no other sentence.
final class NamedSign extends Patterned {
    NamedSign() {
        super(
                Hint.words("arroba", "arobase", "chiocciola").and(Hint.HOST),
                Shapes.NO_WORD_BEFORE + "(?<words>@?(?<user>" + Shapes.USER
                        + ")\\s{0,2}[(\\[]?\\b(?:arroba|arobase|chiocciola)\\b[)\\]]?\\s{0,2}(?<host>"
                        + Shapes.SPELLED_HOST + "|" + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }
}
