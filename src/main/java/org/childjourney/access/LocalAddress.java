package org.childjourney.access;

/** Where to go after signing in: an address of this application, never one a stranger put into the link. */
final class LocalAddress {

    private static final String SHAPE = "/(?![/\\\\])[A-Za-z0-9/_.?&=%#~+:-]*";

    private LocalAddress() {}

    /** The address if it is one of ours, else the first page. */
    static String of(String wanted) {
        return wanted != null && wanted.matches(SHAPE) && !wanted.startsWith("/sign-") ? wanted : "/";
    }
}
