package app.godwit.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One page of the browser. What is typed and clicked goes in as from keyboard and mouse, so that only what a person
/// could reach is reached.
public final class Tab implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE_SECONDS = 30;

    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
    private final Map<String, String> requests = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private Tab(HttpClient http, URI address) {
        socket = http.newWebSocketBuilder().buildAsync(address, new Ear()).join();
    }

    static Tab open(HttpClient http, URI address) throws IOException, InterruptedException {
        var tab = new Tab(http, address);
        tab.ask("Page.enable", Map.of());
        return tab;
    }

    /// Reads what the browser says, message by message.
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(from);
        }
    }

    private void heard(JsonNode message) {
        var answered = asked.remove(message.path("id").asInt(0));
        if (answered != null) {
            answered.complete(message);
        } else {
            happened(message.path("method").asString(""), message.path("params"));
        }
    }

    private void happened(String what, JsonNode about) {
        switch (what) {
            case "Page.loadEventFired" -> loads.add("loaded");
            case "Network.requestWillBeSent" ->
                requests.put(
                        about.path("requestId").asString(""),
                        about.path("request").path("url").asString(""));
            case "Network.loadingFailed" -> {
                if (about.has("blockedReason")) {
                    requests.remove(about.path("requestId").asString(""));
                }
            }
            case "Log.entryAdded" ->
                complaints.add(about.path("entry").path("text").asString(""));
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown" -> complaints.add(about.toString());
            default -> {}
        }
    }

    /// From now on requests and complaints are written down, those of before forgotten.
    public void watch() throws IOException, InterruptedException {
        requests.clear();
        complaints.clear();
        ask("Network.enable", Map.of());
        ask("Log.enable", Map.of());
        ask("Runtime.enable", Map.of());
    }

    /// Every address that was asked for since then, the page's own included; what its policy stopped never left.
    public List<String> requests() {
        return List.copyOf(requests.values());
    }

    /// What stands in the console.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Shows the page as to a reader with this taste and this screen.
    ///
    /// @param medium `screen` or `print`
    /// @param scheme `light` or `dark`
    /// @param width  in CSS pixels
    public void dress(String medium, String scheme, int width, int height) throws IOException, InterruptedException {
        ask(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Writes what is in sight to a PNG file.
    public void photograph(Path file) throws IOException, InterruptedException {
        var data = ask("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString("");
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /// What a script in the page answers.
    public JsonNode tell(String script) throws IOException, InterruptedException {
        return evaluate(script);
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        var number = count.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(number, answer);
        var question = JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters));
        try {
            // A question that is sent while another is still on its way out is lost.
            socket.sendText(question, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var message = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new IOException(method + ": " + message.path("error"));
            }
            return message.path("result");
        } catch (ExecutionException | TimeoutException silence) {
            throw new IOException(method + " was not answered", silence);
        }
    }

    /// Opens a page and waits until it is there.
    public void show(URI page) throws IOException, InterruptedException {
        loads.clear();
        var failure = ask("Page.navigate", Map.of("url", page.toString()))
                .path("errorText")
                .asString("");
        if (!failure.isEmpty()) {
            throw new IOException(page.getHost() + " was not shown: " + failure);
        }
        awaitPage();
    }

    private void awaitPage() throws IOException, InterruptedException {
        if (loads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
            throw new IOException("no page came");
        }
    }

    /// Clicks into a field and types.
    ///
    /// @param field a CSS selector
    public void type(String field, String text) throws IOException, InterruptedException {
        clickOn(field);
        ask("Input.insertText", Map.of("text", text));
    }

    /// Clicks, and waits for the page to which that leads.
    public void clickThrough(String button) throws IOException, InterruptedException {
        loads.clear();
        clickOn(button);
        awaitPage();
    }

    /// Clicks and stays on the page.
    public void click(String what) throws IOException, InterruptedException {
        clickOn(what);
    }

    private void clickOn(String what) throws IOException, InterruptedException {
        var place = evaluate("(() => { const e = document.querySelector(" + JSON.writeValueAsString(what) + ");"
                + " if (!e) return null; e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
        if (!place.isArray()) {
            throw new IOException("the page has no " + what + ": " + text());
        }
        for (var moment : new String[] {"mousePressed", "mouseReleased"}) {
            ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            moment,
                            "x",
                            place.get(0).asDouble(),
                            "y",
                            place.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /// Where the page is.
    public String address() throws IOException, InterruptedException {
        return evaluate("location.href").asString();
    }

    /// The words on it.
    public String text() throws IOException, InterruptedException {
        return evaluate("document.body ? document.body.innerText : ''").asString();
    }

    public String title() throws IOException, InterruptedException {
        return evaluate("document.title").asString();
    }

    private JsonNode evaluate(String script) throws IOException, InterruptedException {
        return ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true))
                .path("result")
                .path("value");
    }

    @Override
    public void close() {
        socket.abort();
    }
}
