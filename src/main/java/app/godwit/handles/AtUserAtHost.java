package app.godwit.handles;

/// `@u@h`, in brackets, glued to an emoji or to another script, or between any separators.
final class AtUserAtHost extends Patterned {
    AtUserAtHost() {
        super(
                Hint.AT_HOST,
                Shapes.BEGIN + "(?<words>@(?<user>" + Shapes.USER + ")" + Shapes.AT_HOST + ")",
                Form.EXPLICIT);
    }
}
