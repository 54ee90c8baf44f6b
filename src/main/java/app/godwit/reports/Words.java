package app.godwit.reports;

import app.godwit.handles.Confidence;
import app.godwit.posts.Composed;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of reports, from `words.properties`.
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "app.godwit.reports.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /// The language that is really spoken, for `lang`.
    String language() {
        var spoken = bundle.getLocale().getLanguage();
        return spoken.isEmpty() ? "en" : spoken;
    }

    /// Why a tweet is left out, as the head of a list of such tweets.
    public String reason(Composed.Reason reason) {
        return say("reason." + reason.name());
    }

    String confidence(Confidence confidence) {
        return say("confidence." + confidence.name());
    }

    String say(String key, Object... parts) {
        var pattern = Plurals.choose(bundle.getString(key), Locale.of(language()), parts);
        return new MessageFormat(pattern, locale).format(parts);
    }
}
