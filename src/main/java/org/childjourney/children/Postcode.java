package org.childjourney.children;

import java.util.regex.Pattern;

/** A UK postcode: how it is written and whether its shape is right. */
public final class Postcode {

    private static final Pattern SHAPE = Pattern.compile("(GIR 0AA|[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2})");

    private Postcode() {}

    /** In capitals with one space before the last three characters, whatever was typed; null stays null. */
    public static String written(String typed) {
        String code = Words.code(typed);
        return code == null || code.length() < 5 ? code : code.substring(0, code.length() - 3) + " " + code.substring(code.length() - 3);
    }

    /** Whether it has the shape of a postcode; says nothing about there being such a place. */
    public static boolean isRight(String postcode) {
        return postcode != null && SHAPE.matcher(written(postcode)).matches();
    }
}
