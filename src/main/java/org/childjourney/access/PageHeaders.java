package org.childjourney.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the browser is told it may do with each kind of answer. Nothing is ever loaded from elsewhere, and no page of ours runs a script that stands in it. */
class PageHeaders {

    private static final String OURS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String SWAGGER = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final long TWO_YEARS = 63_072_000;

    private final boolean alwaysHttps;

    PageHeaders(boolean alwaysHttps) {
        this.alwaysHttps = alwaysHttps;
    }

    void forPages(HeadersConfigurer<HttpSecurity> headers) {
        all(headers).contentSecurityPolicy(policy -> policy.policyDirectives(OURS));
    }

    void forSwagger(HeadersConfigurer<HttpSecurity> headers) {
        all(headers).contentSecurityPolicy(policy -> policy.policyDirectives(SWAGGER));
    }

    void forPrograms(HeadersConfigurer<HttpSecurity> headers) {
        all(headers).contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING));
    }

    /** Styles, scripts and pictures may be kept by the browser: they say nothing of anybody. */
    void forParts(HeadersConfigurer<HttpSecurity> headers) {
        all(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable).contentSecurityPolicy(policy -> policy.policyDirectives(OURS));
    }

    /** The engine brings its own policy, which its pages need, and says itself what may be kept. */
    void forEnginePages(HeadersConfigurer<HttpSecurity> headers) {
        all(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    private HeadersConfigurer<HttpSecurity> all(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        if (alwaysHttps) {
            headers.httpStrictTransportSecurity(https -> https.requestMatcher(request -> true).includeSubDomains(true).maxAgeInSeconds(TWO_YEARS));
        }
        return headers;
    }
}
