package org.childjourney.access;

import static org.childjourney.access.Doors.paths;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.childjourney.engine.BrowserSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** The doors people come through with a browser: the engine's pages and ours, and in production the council's own sign-in before both. */
@Configuration(proxyBeanMethods = false)
class PageDoors {

    static final String COUNCIL = "/oauth2/authorization/council";
    private static final AuthenticationEntryPoint TO_SIGN_IN =
            (request, response, why) -> response.sendRedirect(request.getContextPath() + "/sign-in?returnTo=" + encoded(asked(request)));

    private final Doors doors;
    private final PageHeaders headers;
    private final boolean production;
    private final CouncilSignIn council;

    PageDoors(Doors doors, BrowserSession session, Directory directory, Environment environment) {
        this.doors = doors;
        this.production = !environment.acceptsProfiles(Profiles.of("demo | test"));
        this.headers = new PageHeaders(environment.acceptsProfiles(Profiles.of("production")));
        this.council = new CouncilSignIn(session, directory);
    }

    /** The engine's pages check people and tokens themselves; in production nobody gets so far without the council's sign-in. */
    @Bean
    @Order(50)
    SecurityFilterChain enginePages(HttpSecurity http) throws Exception {
        doors.common(http.securityMatcher(paths("/camunda/**")))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(stop -> stop
                        .defaultAuthenticationEntryPointFor(Answer.SIGN_IN_FIRST, paths("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(TO_SIGN_IN, paths("/camunda/**")))
                .headers(headers::forEnginePages);
        if (production) {
            http.authorizeHttpRequests(ask -> ask.requestMatchers(paths("/camunda/api/*/plugin/*/static/**", "/camunda/lib/**", "/camunda/assets/**")).permitAll()
                    .anyRequest().authenticated());
        } else {
            http.authorizeHttpRequests(ask -> ask.anyRequest().permitAll());
        }
        return http.build();
    }

    /** Our pages. */
    @Bean
    @Order(60)
    SecurityFilterChain ourPages(HttpSecurity http) throws Exception {
        doors.common(http.securityMatcher(paths("/", "/children/**", "/clocks", "/reviewing", "/oversight/**", "/overrides", "/sealed-records/**", "/kept-apart/**", "/caseloads", "/handover/**", "/sign-in", "/sign-out", "/oauth2/**", "/login/oauth2/**")))
                .authorizeHttpRequests(ask -> ask.requestMatchers(paths("/sign-in", "/sign-out", "/oauth2/**", "/login/oauth2/**")).permitAll()
                        .anyRequest().authenticated())
                .exceptionHandling(stop -> stop.authenticationEntryPoint(TO_SIGN_IN))
                .headers(headers::forPages);
        if (production) {
            http.oauth2Login(login -> login.loginPage("/sign-in").successHandler(council).failureHandler(council));
        }
        return http.build();
    }

    /** Swagger's page of the API, which the demo alone serves. */
    @Bean
    @Order(70)
    SecurityFilterChain apiPages(HttpSecurity http) throws Exception {
        return doors.common(http.securityMatcher(paths("/swagger-ui/**", "/swagger-ui.html")))
                .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                .exceptionHandling(stop -> stop.authenticationEntryPoint(TO_SIGN_IN))
                .headers(headers::forSwagger)
                .build();
    }

    private static String asked(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? request.getRequestURI() + Optional.ofNullable(request.getQueryString()).map(query -> "?" + query).orElse("") : "/";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
