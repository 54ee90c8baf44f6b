package app.godwit.desktop.bringin;

import java.util.List;

/// The ways to sign in at X, each with what is typed for it.
public enum XWay {
    /// The page opens in the browser and shows a number to bring back.
    PIN(List.of(Field.KEY, Field.SECRET)),
    /// The browser comes back by itself.
    BROWSER(List.of(Field.CLIENT, Field.CLIENT_SECRET)),
    /// All four values that the developer console shows for one's own account.
    TOKENS(List.of(Field.KEY, Field.SECRET, Field.TOKEN, Field.TOKEN_SECRET)),
    /// An app's own token, for look-ups alone.
    APP(List.of(Field.BEARER));

    private final List<Field> fields;

    XWay(List<Field> fields) {
        this.fields = fields;
    }

    /// What X's developer console calls them.
    public enum Field {
        KEY,
        SECRET,
        CLIENT,
        /// A public client has none.
        CLIENT_SECRET,
        TOKEN,
        TOKEN_SECRET,
        BEARER
    }

    public List<Field> fields() {
        return fields;
    }
}
