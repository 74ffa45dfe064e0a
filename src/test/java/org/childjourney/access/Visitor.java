package org.childjourney.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Somebody with a browser, or a program, before the real server's doors. */
public final class Visitor {

    private static final Pattern OUR_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** Sends JSON as the engine's pages do, with the token they were given. */
    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, "Content-Type", "application/json", "X-XSRF-TOKEN", engineToken());
    }

    /** Signs in at Tasklist's or Cockpit's own sign-in. */
    public HttpResponse<String> signInAtTheEngine(String user, String application) {
        get("/camunda/app/" + application + "/default/");
        var answer = send("POST", "/camunda/api/admin/auth/user/default/login/" + application, "username=" + user + "&password=test",
                "Content-Type", "application/x-www-form-urlencoded", "X-XSRF-TOKEN", engineToken());
        get("/camunda/app/" + application + "/default/"); // as the browser does; brings the token of the new session
        return answer;
    }

    /** Signs in at our own page, coming from another. */
    public HttpResponse<String> signIn(String user, String password, String returnTo) {
        String form = "username=" + user + "&password=" + password + "&returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8)
                + "&_csrf=" + URLEncoder.encode(ourToken("/sign-in"), StandardCharsets.UTF_8);
        return send("POST", "/sign-in", form, "Content-Type", "application/x-www-form-urlencoded");
    }

    public String ourToken(String page) {
        var found = OUR_TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    /** The engine's token: its cookie, refreshed by asking for a page. */
    public String engineToken() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).map(HttpCookie::getValue)
                .findFirst().orElse("");
    }

    public static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":test").getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
