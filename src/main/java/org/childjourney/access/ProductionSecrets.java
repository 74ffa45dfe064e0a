package org.childjourney.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Stops production before anything is opened, when a secret is missing or is one that everybody knows; names every one of them. */
class ProductionSecrets implements EnvironmentPostProcessor, Ordered {

    private static final List<String> NEEDED = List.of(
            "DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_AUTHORIZATION_URL",
            "OIDC_TOKEN_URL", "OIDC_KEYS_URL", "OIDC_ISSUER");
    private static final List<String> SECRETS = List.of("DATABASE_PASSWORD", "OIDC_CLIENT_SECRET");
    private static final List<String> ADDRESSES = List.of("OIDC_AUTHORIZATION_URL", "OIDC_TOKEN_URL", "OIDC_KEYS_URL");
    private static final Set<String> EVERYBODY_KNOWS = Set.of(
            "postgres", "password", "passw0rd", "changeme", "change-me", "change_me", "secret", "admin", "demo", "test", "example", "default",
            "child-journey", "childjourney", "camunda", "letmein", "qwerty");
    private static final int SHORTEST_SECRET = 12;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            var wrong = wrong(environment);
            if (!wrong.isEmpty()) {
                throw new ProductionRefused(wrong);
            }
        }
    }

    static List<String> wrong(Environment environment) {
        var wrong = new ArrayList<String>();
        if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
            wrong.add("The profiles demo and test cannot run together with production.");
        }
        if (isThere(environment, "DEMO_PASSWORD")) {
            wrong.add("DEMO_PASSWORD is set: production has no demo users. Remove it.");
        }
        NEEDED.stream().filter(name -> !isThere(environment, name)).forEach(name -> wrong.add(name + " is missing."));
        SECRETS.stream().filter(name -> isThere(environment, name) && isWeak(environment.getProperty(name))).forEach(name ->
                wrong.add(name + " is a value that everybody knows, or shorter than " + SHORTEST_SECRET + " signs."));
        ADDRESSES.stream().filter(name -> isThere(environment, name) && !isSafe(environment.getProperty(name))).forEach(name ->
                wrong.add(name + " must begin with https://."));
        if ("postgres".equalsIgnoreCase(environment.getProperty("DATABASE_USER"))) {
            wrong.add("DATABASE_USER is the superuser postgres: give the application a user of its own.");
        }
        return wrong;
    }

    private static boolean isThere(Environment environment, String name) {
        String value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }

    private static boolean isWeak(String secret) {
        String plain = secret.strip().toLowerCase(Locale.ROOT);
        return plain.length() < SHORTEST_SECRET || EVERYBODY_KNOWS.contains(plain) || plain.contains("changeme") || plain.contains("change-me")
                || plain.chars().distinct().count() < 4;
    }

    /** Plain HTTP only to this very machine, where nobody can listen in between. */
    private static boolean isSafe(String address) {
        return address.startsWith("https://") || address.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/.*");
    }
}
