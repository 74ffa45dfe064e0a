package org.childjourney.access;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords of the demo's made-up staff, kept as slow hashes. */
@Component
@Profile({"demo", "test"})
public class DemoPasswords implements Passwords {

    private final JdbcClient database;
    private final PasswordEncoder encoder;

    DemoPasswords(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    @Override
    public boolean fits(String username, String password) {
        return hash(username).map(hash -> encoder.matches(password, hash)).orElse(false);
    }

    /** Whether anybody has a password already. */
    public boolean isAnySet() {
        return database.sql("select exists (select from staff where password_hash is not null)").query(Boolean.class).single();
    }

    /** Gives every one of the made-up staff the same password. */
    public void setForAll(String password) {
        database.sql("update staff set password_hash = :hash").param("hash", encoder.encode(password)).update();
    }

    private Optional<String> hash(String username) {
        return database.sql("select password_hash from staff where username = :username and active and password_hash is not null")
                .param("username", username).query(String.class).optional();
    }
}
