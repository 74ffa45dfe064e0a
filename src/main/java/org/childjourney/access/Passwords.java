package org.childjourney.access;

/** Checks a password. In production nobody has one here: people sign in with the council's own accounts. */
interface Passwords {

    boolean fits(String username, String password);
}
