package org.childjourney.children;

/** An NHS number: ten figures of which the last checks the others (NHS Data Dictionary, modulus 11). */
public final class NhsNumber {

    private NhsNumber() {}

    /** Whether the ten figures agree with each other. */
    public static boolean isRight(String number) {
        return number != null && number.matches("[0-9]{10}") && checkDigit(number) == number.charAt(9) - '0';
    }

    /** The last figure that belongs to the first nine, or 10 when there is no number that begins so. */
    static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (number.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
