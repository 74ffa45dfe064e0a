package org.childjourney.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A slow hash for the demo's passwords: thousands of rounds for each try, where the engine's own is one round of SHA-512. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    @Bean
    PasswordEncoder passwordEncoder(@Value("${childjourney.demo.password-strength}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }
}
