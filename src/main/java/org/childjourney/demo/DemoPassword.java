package org.childjourney.demo;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A new password that is easy to read off a terminal: no two signs that look alike. About eighty bits. */
final class DemoPassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private DemoPassword() {}

    static String next() {
        return RANDOM.ints(16, 0, SIGNS.length()).mapToObj(index -> String.valueOf(SIGNS.charAt(index))).collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
