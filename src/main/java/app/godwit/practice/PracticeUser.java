package app.godwit.practice;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.Request;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// Plays the person at the browser: opens the consent page, types name and password, presses Allow, and lets the
/// browser follow where it is sent.
public final class PracticeUser {
    private static final Set<String> PRESSED = Set.of("submit", "button", "image");
    private static final String PASSWORD = "input[type=password]";

    private PracticeUser() {}

    /// Allows what the page asks for.
    ///
    /// @param http must be let to loopback, where the app waits to be called
    /// @return the code to paste, if the page showed one; `""` if the app was called
    /// @throws IOException when the page did not let the person in
    public static String allow(Http http, URI page, String user, String password) throws IOException {
        var consent = http.send(get(page.toString()), Bounds.STRANGER);
        var form = form(consent);
        var filled = new FormBody.Builder();
        form.formData().forEach(pair -> filled.add(pair.key(), typed(form, pair.key(), pair.value(), user, password)));
        var button = form.selectFirst("button[name]:not([value=deny])");
        if (button != null) {
            filled.add(button.attr("name"), button.attr("value"));
        }
        var action = form.absUrl("action").isEmpty() ? consent.from().toString() : form.absUrl("action");
        return sentOn(
                http,
                http.send(new Request.Builder().url(action).post(filled.build()).build(), Bounds.STRANGER));
    }

    /// Connections are not kept: the form must not be sent on one that the server (snac) has ended without a word.
    private static Request get(String address) {
        return new Request.Builder().url(address).header("Connection", "close").build();
    }

    private static FormElement form(Reply reply) throws IOException {
        var document = Jsoup.parse(reply.text(), reply.from().toString());
        return document.forms().stream()
                .filter(form -> form.selectFirst(PASSWORD) != null)
                .findFirst()
                .orElseThrow(() -> new IOException("The page of " + reply.from().host()
                        + " has no place to sign in (status " + reply.status() + ")."));
    }

    /// What stands in a field: hidden ones keep theirs.
    private static String typed(FormElement form, String name, String value, String user, String password) {
        for (Element field : form.select("input")) {
            if (field.attr("name").equals(name) && !PRESSED.contains(field.attr("type"))) {
                return switch (field.attr("type")) {
                    case "password" -> password;
                    case "text", "email", "" -> user;
                    default -> value;
                };
            }
        }
        return value;
    }

    private static String sentOn(Http http, Reply reply) throws IOException {
        var to = reply.headers().get("Location");
        if (to != null) {
            var target = reply.from().resolve(to);
            if (target == null) {
                throw new IOException("The server sends the browser to an address that it cannot open.");
            }
            var next = http.send(get(target.toString()), Bounds.STRANGER);
            return target.host().equals(reply.from().host()) ? shownCode(next) : "";
        }
        return shownCode(reply);
    }

    /// The code that a page shows, in a field or as its whole text.
    private static String shownCode(Reply reply) throws IOException {
        var document = Jsoup.parse(reply.text());
        if (!reply.isSuccess() || document.selectFirst(PASSWORD) != null) {
            throw new IOException(reply.from().host() + " did not accept the name and the password.");
        }
        var field = document.selectFirst("input[readonly], code");
        if (field == null) {
            return document.text().strip().replaceFirst("&.*", "");
        }
        return field.hasAttr("value") ? field.attr("value") : field.text();
    }
}
