package org.childjourney.browser;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/** A program that speaks to our addresses, as a partner's system does; in the demo with a user's name and password. */
final class Partner {

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningApplication application;

    private Partner(RunningApplication application) {
        this.application = application;
    }

    static Partner of(RunningApplication application) {
        return new Partner(application);
    }

    /** Brings in a contact, received now, about children of one family; returns their references. */
    List<String> tellsOf(String givenName, String familyName) {
        var answer = send("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "%s", "channel": "telephone", "source": "2B", "concern": "Made up: came to school hungry again.",
                 "referrer": {"name": "Pat Madeup", "agency": "Madeup Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "consent": {"given": true},
                 "children": [{"givenName": "%s", "familyName": "%s", "dateOfBirth": "2019-05-04", "sex": "F"}]}"""
                .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), givenName, familyName));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("The contact was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonPath.read(answer.body(), "$.children[*].childRef");
    }

    /** Brings in a contact about an unborn child, expected in ten days; returns its reference. */
    String tellsOfUnborn(String familyName) {
        return JsonPath.read(ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "%s", "channel": "telephone", "source": "2B", "concern": "Made up: nobody has seen the mother for weeks.",
                 "referrer": {"name": "Pat Madeup", "agency": "Madeup Hospital", "role": "Midwife", "telephone": "01632 960001"},
                 "consent": {"given": true}, "children": [{"familyName": "%s", "expectedDateOfBirth": "%s", "sex": "U"}]}"""
                .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), familyName, java.time.LocalDate.now().plusDays(10))), "$.children[0].childRef");
    }

    /** Sends a request in a user's name and returns what is answered, once it is what was hoped for. */
    String ask(String user, String method, String path, String body) {
        var answer = send(user, method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Sends a request in a user's name. */
    HttpResponse<String> send(String user, String method, String path, String body) {
        String secret = Base64.getEncoder().encodeToString((user + ":" + RunningApplication.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(application.address(path))).header("Authorization", "Basic " + secret)
                .header("Content-Type", body != null && body.startsWith("<") ? "application/xml" : "application/json").method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
