package app.godwit.fediverse;

/// What the browser shows after it came back.
final class LandingPage {
    private static final String WELCOME = page(
            "You can go back to Godwit",
            "The server has let Godwit in. Close this page; the rest happens in Godwit's own window.");
    private static final String DENIED =
            page("Godwit was not let in", "Nothing was changed. Close this page and try again in Godwit's own window.");
    static final String NOTHING_HERE =
            page("Nothing here", "This page belongs to a sign-in with Godwit, and none is waiting for this address.");

    private LandingPage() {}

    static String after(Landed landed) {
        return landed instanceof Landed.WithCode ? WELCOME : DENIED;
    }

    private static String page(String title, String words) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Godwit</title>
            <style>
            :root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif; }
            body { max-width: 32rem; margin: 20vh auto; padding: 0 1.5rem; text-align: center; }
            </style>
            </head>
            <body><h1>%1$s</h1><p>%2$s</p></body>
            </html>
            """.formatted(title, words);
    }
}
