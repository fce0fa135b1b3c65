package org.tickmark.measure;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tickmark.testing.Browser;

/**
 * Somebody of the demo newsroom who opens pages of this machine's test server and reads in the server's log what each of
 * them cost ({@code TICKMARK_MEASURE=true}). Works inside the server and outside; one at a time, because the log does not
 * say who asked.
 */
public final class Visitor {

    private static final int HTTP = 8080;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS_NANOS = 500_000;
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]*>");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visitor() {}

    /** Signs a person of the demo newsroom in. */
    public static Visitor signedIn(String username) {
        Visitor visitor = new Visitor();
        Map<String, String> form = fields(visitor.open("/signin.xhtml").html());
        form.replaceAll((name, value) ->
                name.endsWith("username") ? username : name.endsWith("password") ? Browser.DEMO_PASSWORD : value);
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(address("/signin.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.uri().getPath().contains("signin")) {
            throw new IllegalStateException(username + " was not let in");
        }
        return visitor;
    }

    /** Opens a page. */
    public Opened open(String path) {
        long seen = logged();
        long begin = System.nanoTime();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(path)).GET());
        long micros = (System.nanoTime() - begin) / 1000;
        return Opened.of(answer.statusCode(), answer.body(), measured(path, seen), micros);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The server's line about this page, which it writes when it has sent the last of it. */
    private static Matcher measured(String path, long from) {
        Pattern line = Pattern.compile("measured GET " + Pattern.quote(path.replaceFirst("\\?.*", ""))
                + " status=\\d+ statements=(\\d+) micros=(\\d+)");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher found = line.matcher(logSince(from));
            if (found.find()) {
                return found;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        throw new IllegalStateException("The server's log does not tell what " + path + " cost: " + log());
    }

    private static Path log() {
        String inside = System.getProperty("jboss.server.log.dir");
        return Path.of(inside == null ? System.getProperty("it.folder") + "/server/log" : inside, "server.log");
    }

    private static long logged() {
        try {
            return Files.size(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String logSince(long from) {
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URI address(String path) {
        int offset = Integer.getInteger("jboss.socket.binding.port-offset", Integer.getInteger("it.port.offset", 0));
        return URI.create("http://127.0.0.1:" + (HTTP + offset) + path);
    }

    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(html).results().map(found -> found.group()).forEach(tag -> {
            String name = attribute(tag, "name");
            if (name != null) {
                fields.put(name, attribute(tag, "value") == null ? "" : attribute(tag, "value"));
            }
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
