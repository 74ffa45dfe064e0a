package org.childjourney.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.childjourney.foundation.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which programs speak to the addresses under {@code /api}: one role each, for a limited time. Only their hashes are kept. */
@Service
@Transactional
public class ApiTokens {

    /** A year, after which a program's owner must ask again. */
    static final Duration LONGEST = Duration.ofDays(366);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    ApiTokens(JdbcClient database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whose token it is and what it may do. */
    public record Bearer(String username, String role) {}

    /**
     * Makes a token for one role that a member of staff (or a partner's entry in the staff list) holds.
     *
     * @return the token, shown this once and kept nowhere
     * @throws org.childjourney.foundation.Refused when they do not hold the role, or the time is past or too far off
     */
    public String issue(String username, String role, Instant expires) {
        Instant now = clock.instant();
        new Answers()
                .require(directory.find(username).filter(person -> person.has(role)).isPresent(), "role", role,
                        "Nobody called " + username + " holds the role " + role + ".")
                .require(expires.isAfter(now) && !expires.isAfter(now.plus(LONGEST)), "expires", expires,
                        "A token ends within " + LONGEST.toDays() + " days from now.")
                .orRefuse();
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = "cj_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        database.sql("insert into api_tokens (hash, role, username, expires) values (:hash, :role, :username, :expires)")
                .param("hash", hash(token)).param("role", role).param("username", username).param("expires", Timestamp.from(expires)).update();
        return token;
    }

    /** Ends every token of a member of staff or a partner at once; returns how many there were. */
    public int revoke(String username) {
        return database.sql("delete from api_tokens where username = :username").param("username", username).update();
    }

    /** Who the token stands for; empty when it is unknown or expired, or its owner no longer holds the role. */
    @Transactional(readOnly = true)
    public Optional<Bearer> find(String token) {
        return database.sql("select username, role from api_tokens where hash = :hash and expires > :now")
                .param("hash", hash(token)).param("now", Timestamp.from(clock.instant())).query(Bearer.class).optional()
                .filter(bearer -> directory.find(bearer.username()).filter(person -> person.has(bearer.role())).isPresent());
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
