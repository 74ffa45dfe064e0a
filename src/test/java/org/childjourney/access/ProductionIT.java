package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The production profile as its own process, with a database user of its own and a stand-in for the council's sign-in. */
class ProductionIT {

    static EmbeddedPostgres postgres;
    static CouncilStandIn council;
    static Process application;
    static int port;
    static final Path LOG = Path.of("target", "production-test.log").toAbsolutePath();

    private final Map<String, String> cookies = new HashMap<>();
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start();
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create role childjourney_app login password 'kF8-wq2.Lm4_zR'");
            statement.execute("create database childjourney owner childjourney_app");
        }
        council = new CouncilStandIn();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC",
                "-cp", Path.of("target", "classes").toAbsolutePath() + File.pathSeparator + Files.readString(Path.of("target", "runtime-classpath.txt")).strip(),
                "org.childjourney.ChildJourney", "--spring.profiles.active=production", "--server.port=" + port));
        builder.environment().remove("DEMO_PASSWORD");
        builder.environment().putAll(Map.of(
                "DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/childjourney", "DATABASE_USER", "childjourney_app",
                "DATABASE_PASSWORD", "kF8-wq2.Lm4_zR", "OIDC_CLIENT_ID", "child-journey", "OIDC_CLIENT_SECRET", "Vb7+xC1=Np9%tY",
                "OIDC_AUTHORIZATION_URL", council.address("/authorize"), "OIDC_TOKEN_URL", council.address("/token"),
                "OIDC_KEYS_URL", council.address("/keys"), "OIDC_ISSUER", council.address(""), "FIRST_OPERATOR", "olive-operator"));
        application = builder.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
        awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        if (application != null) {
            application.destroy();
            application.waitFor(60, TimeUnit.SECONDS);
        }
        if (council != null) {
            council.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void a_person_on_the_staff_list_signs_in_through_the_council_and_is_known_to_our_pages_and_the_engines() throws Exception {
        var back = signIn("olive-operator", "/camunda/app/cockpit/default/");
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/camunda/app/cockpit/default/");
        assertThat(get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"olive-operator\"", "cockpit");
        assertThat(get("/api/staff").body()).contains("olive-operator");
        assertThat(get("/children").statusCode()).isEqualTo(200);
    }

    @Test
    void somebody_with_a_council_account_who_is_not_on_the_staff_list_is_refused() throws Exception {
        assertThat(signIn("somebody-else", "/").statusCode()).isEqualTo(403);
        assertThat(get("/children").statusCode()).isEqualTo(302);
    }

    @Test
    void a_sign_in_that_another_issuer_signed_for_is_refused() throws Exception {
        String right = council.issuer;
        council.issuer = "https://elsewhere.example";
        try {
            assertThat(signIn("olive-operator", "/").statusCode()).isEqualTo(401);
            assertThat(get("/api/staff").statusCode()).isEqualTo(401);
        } finally {
            council.issuer = right;
        }
    }

    @Test
    void a_stranger_sees_no_page_of_the_engine_and_is_sent_to_the_council() throws Exception {
        assertThat(get("/camunda/app/tasklist/default/").headers().firstValue("Location").orElseThrow()).contains("/sign-in?returnTo=");
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
        assertThat(get("/sign-in").headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/council");
    }

    @Test
    void no_password_fits_in_production_at_any_door() throws Exception {
        assertThat(get("/api/staff", "Authorization", Visitor.basic("olive-operator")).statusCode()).isEqualTo(401);
        var form = HttpRequest.BodyPublishers.ofString("username=olive-operator&password=test");
        assertThat(send(request("/camunda/api/admin/auth/user/default/login/cockpit", "Content-Type", "application/x-www-form-urlencoded").POST(form)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void there_is_no_demo_and_no_demo_user() throws Exception {
        var move = HttpRequest.BodyPublishers.ofString("{\"to\":\"2030-01-01T00:00:00Z\"}");
        assertThat(send(request("/demo/time", "Content-Type", "application/json", "Authorization", Visitor.basic("system-operator")).PUT(move)).statusCode()).isEqualTo(404);
        assertThat(get("/swagger-ui/index.html").statusCode()).isIn(302, 404);
        try (var connection = postgres.getDatabase("childjourney_app", "childjourney").getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from staff where password_hash is not null or username = 'social-worker'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void every_answer_demands_https_and_the_session_cookie_travels_only_so() throws Exception {
        for (String path : List.of("/sign-in", "/camunda/app/tasklist/default/", "/api/staff", "/nothing-here")) {
            assertThat(get(path).headers().firstValue("Strict-Transport-Security").orElse("")).as(path).contains("max-age=63072000", "includeSubDomains");
        }
        assertThat(get("/sign-in").headers().allValues("Set-Cookie").toString()).doesNotContain("JSESSIONID=;");
        assertThat(signIn("olive-operator", "/").headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("JSESSIONID") && cookie.contains("Secure") && cookie.contains("HttpOnly"));
    }

    private HttpResponse<String> signIn(String person, String page) throws Exception {
        council.person = person;
        var start = get("/sign-in?returnTo=" + page);
        var away = get(path(start));
        var atCouncil = client.send(HttpRequest.newBuilder(URI.create(away.headers().firstValue("Location").orElseThrow())).build(), BodyHandlers.ofString());
        return get(path(atCouncil));
    }

    private static String path(HttpResponse<String> redirect) {
        URI to = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    /** As a proxy that ends HTTPS would pass it on; cookies kept by hand, because a Java client keeps secure ones for HTTPS only. */
    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("X-Forwarded-Proto", "https");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : new ArrayList<>(answer.headers().allValues("Set-Cookie"))) {
            String[] named = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(named[0], named[1]);
        }
        return answer;
    }

    private static void awaitReady() throws Exception {
        var client = HttpClient.newHttpClient();
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness")).build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(240);
        while (System.nanoTime() < end && application.isAlive()) {
            try {
                if (client.send(health, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (java.net.ConnectException notYet) {
                // the port is not open yet
            }
            application.waitFor(300, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("Production does not answer; see " + LOG + "\n" + Files.readString(LOG));
    }
}
