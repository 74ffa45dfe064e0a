package org.childjourney.children;

/**
 * A unique pupil number: a check letter and twelve characters, of which the last may be a letter while the number is
 * temporary (Department for Education, UPN guide; children in need census rules 1510, 1540 and 1550).
 */
public final class Upn {

    /** Without I, O and S, which look like figures. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Upn() {}

    /** Whether it has a letter, eleven figures, and a figure or an allowed letter. */
    public static boolean hasTheShape(String upn) {
        return upn != null && upn.matches("[A-Z][0-9]{11}[0-9" + LETTERS + "]") && LETTERS.indexOf(upn.charAt(0)) >= 0;
    }

    /** Whether it has the shape and its check letter agrees with the twelve characters after it. */
    public static boolean isRight(String upn) {
        return hasTheShape(upn) && checkLetter(upn.substring(1)) == upn.charAt(0);
    }

    /** The letter that belongs before the twelve characters. */
    public static char checkLetter(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            char c = twelve.charAt(i);
            sum += (i + 2) * (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
