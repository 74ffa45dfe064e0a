package org.childjourney.care;

/** A code of a statutory return that people meet by its words. */
interface Coded {

    String name();

    String label();
}
