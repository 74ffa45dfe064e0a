package org.childjourney.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Trusts what the council's sign-in says of a person only if this very issuer said it, for us, and just now. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !test")
class CouncilTokens {

    /** The issuer is checked here because asking its discovery address would make our start hang on it. */
    @Bean
    OidcIdTokenDecoderFactory idTokens(@Value("${childjourney.oidc-issuer}") String issuer) {
        var factory = new OidcIdTokenDecoderFactory();
        factory.setJwtValidatorFactory(registration -> new DelegatingOAuth2TokenValidator<>(
                new OidcIdTokenValidator(registration), new JwtTimestampValidator(), new JwtIssuerValidator(issuer)));
        return factory;
    }
}
