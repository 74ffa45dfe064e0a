package org.childjourney.frontdoor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a contact reached the council. */
public enum Channel {
    telephone("By telephone"),
    form("On a form"),
    email("By e-mail"),
    letter("By letter"),
    visit("In person"),
    partnerSystem("From a partner's system"),
    policeNotification("Police notification");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static boolean has(String name) {
        return Arrays.stream(values()).anyMatch(channel -> channel.name().equals(name));
    }

    static String list() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
