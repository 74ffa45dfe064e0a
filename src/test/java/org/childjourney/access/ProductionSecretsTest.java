package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.childjourney.ChildJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ProductionSecretsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "DATABASE_URL", "jdbc:postgresql://database.internal/childjourney", "DATABASE_USER", "childjourney_app",
            "DATABASE_PASSWORD", "kF8-wq2.Lm4_zR", "OIDC_CLIENT_ID", "child-journey", "OIDC_CLIENT_SECRET", "Vb7+xC1=Np9%tY",
            "OIDC_AUTHORIZATION_URL", "https://sign-in.council.example/authorize", "OIDC_TOKEN_URL", "https://sign-in.council.example/token",
            "OIDC_KEYS_URL", "https://sign-in.council.example/keys", "OIDC_ISSUER", "https://sign-in.council.example");

    @Test
    void with_every_secret_in_place_production_starts() {
        assertThat(wrong(RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_AUTHORIZATION_URL",
        "OIDC_TOKEN_URL", "OIDC_KEYS_URL", "OIDC_ISSUER"})
    void a_missing_secret_is_named(String name) {
        assertThat(wrong(with(name, ""))).containsExactly(name + " is missing.");
    }

    @ParameterizedTest
    @CsvSource({"DATABASE_PASSWORD,postgres", "DATABASE_PASSWORD,changeme", "DATABASE_PASSWORD,ChangeMe-Please-2026", "DATABASE_PASSWORD,short",
        "OIDC_CLIENT_SECRET,secret", "OIDC_CLIENT_SECRET,aaaaaaaaaaaaaaaa"})
    void a_secret_that_everybody_knows_is_named(String name, String value) {
        assertThat(wrong(with(name, value))).singleElement().asString().startsWith(name + " is a value that everybody knows");
    }

    @Test
    void the_council_is_spoken_to_over_https_only() {
        assertThat(wrong(with("OIDC_TOKEN_URL", "http://sign-in.council.example/token"))).containsExactly("OIDC_TOKEN_URL must begin with https://.");
    }

    @Test
    void the_application_is_not_the_databases_superuser() {
        assertThat(wrong(with("DATABASE_USER", "postgres"))).singleElement().asString().contains("superuser");
    }

    @Test
    void a_demo_password_or_the_demo_itself_has_no_place_beside_production() {
        assertThat(wrong(with("DEMO_PASSWORD", "anything"))).singleElement().asString().startsWith("DEMO_PASSWORD is set");
        var environment = environment(RIGHT);
        environment.addActiveProfile("demo");
        assertThat(ProductionSecrets.wrong(environment)).singleElement().asString().contains("cannot run together with production");
    }

    @Test
    void the_application_itself_refuses_to_start_and_names_every_missing_one() {
        assertThatThrownBy(() -> SpringApplication.run(ChildJourney.class, "--spring.profiles.active=production", "--spring.main.banner-mode=off", "--DATABASE_PASSWORD=postgres"))
                .isInstanceOf(ProductionRefused.class)
                .hasMessageContaining("DATABASE_URL is missing").hasMessageContaining("OIDC_CLIENT_SECRET is missing")
                .hasMessageContaining("DATABASE_PASSWORD is a value that everybody knows");
    }

    private static java.util.List<String> wrong(Map<String, String> settings) {
        return ProductionSecrets.wrong(environment(settings));
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(RIGHT);
        settings.put(name, value);
        return settings;
    }

    private static MockEnvironment environment(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        environment.setActiveProfiles("production");
        return environment;
    }
}
