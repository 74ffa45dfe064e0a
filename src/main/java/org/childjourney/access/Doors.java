package org.childjourney.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Arrays;
import org.childjourney.engine.BrowserSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every door of the application from the outside, in the order they are tried. What comes through none of them is not there. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class Doors {

    private final SignedIn signedIn;
    private final BrowserSession session;
    private final PageHeaders headers;
    private final boolean demo;

    Doors(BrowserSession session, StaffAuthentication staff, ApiTokens tokens, Environment environment) {
        this.signedIn = new SignedIn(session, staff, tokens);
        this.session = session;
        this.demo = environment.acceptsProfiles(Profiles.of("demo | test"));
        this.headers = new PageHeaders(environment.acceptsProfiles(Profiles.of("production")));
    }

    /** Would create an administrator, or is the engine's REST interface: never there. */
    @Bean
    @Order(10)
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return nothingThere(http.securityMatcher(paths("/camunda/api/admin/setup/**", "/engine-rest/**")));
    }

    /** Programs, and scripts in our pages and the engine's. */
    @Bean
    @Order(20)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        common(http.securityMatcher(demo ? paths("/api/**", "/v3/api-docs/**", "/demo/**") : paths("/api/**", "/v3/api-docs/**")))
                .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                // The session is the engine's: a new id here would sign the person out of every request that is on its way.
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS).sessionFixation(fixation -> fixation.none()))
                .csrf(csrf -> csrf.csrfTokenRepository(new EngineToken(session)).csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(request -> request.getHeader("Authorization") != null))
                .exceptionHandling(stop -> stop.authenticationEntryPoint(Answer.SIGN_IN_FIRST).accessDeniedHandler(Answer.NOT_ALLOWED))
                .headers(headers::forPrograms);
        if (demo) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(Answer.SIGN_IN_FIRST));
        }
        return http.build();
    }

    /** Operations: whether it lives, for everyone; what it measures, for their network and the system operator. */
    @Bean
    @Order(30)
    SecurityFilterChain operations(HttpSecurity http, @Value("${childjourney.operations-network}") String[] networks) throws Exception {
        RequestMatcher near = new OrRequestMatcher(Arrays.stream(networks).map(IpAddressMatcher::new).toArray(RequestMatcher[]::new));
        common(http.securityMatcher(paths("/actuator/**")))
                .authorizeHttpRequests(ask -> ask
                        .requestMatchers(paths("/actuator/health/**")).permitAll()
                        .requestMatchers(paths("/actuator/prometheus")).access((who, what) -> new AuthorizationDecision(
                                near.matches(what.getRequest()) || who.get().getAuthorities().stream().anyMatch(has -> has.getAuthority().equals("ROLE_system-operator"))))
                        .anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(stop -> stop.authenticationEntryPoint(Answer.SIGN_IN_FIRST).accessDeniedHandler(Answer.NOT_ALLOWED))
                .headers(headers::forPrograms);
        return http.build();
    }

    /** What pages are made of: no data of anybody. */
    @Bean
    @Order(40)
    SecurityFilterChain parts(HttpSecurity http) throws Exception {
        return common(http.securityMatcher(paths("/webjars/**", "/child-journey/**", "/camunda-welcome/**", "/favicon.ico", "/error")))
                .authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers::forParts)
                .build();
    }

    @Bean
    @Order(1000)
    SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
        return nothingThere(http);
    }

    private SecurityFilterChain nothingThere(HttpSecurity http) throws Exception {
        return common(http)
                .authorizeHttpRequests(ask -> ask.anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(stop -> stop
                        .authenticationEntryPoint((request, response, why) -> response.sendError(404))
                        .accessDeniedHandler((request, response, why) -> response.sendError(404)))
                .headers(headers::forPages)
                .build();
    }

    /** Who asks is found out in the same way at every door, and nothing of it is kept in the session. */
    HttpSecurity common(HttpSecurity http) throws Exception {
        return http
                .addFilterBefore(signedIn, BasicAuthenticationFilter.class)
                .securityContext(context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(withDefaults()::matcher).toList());
    }
}
