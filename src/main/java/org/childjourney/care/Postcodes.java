package org.childjourney.care;

/** Postcodes as the return writes them: capitals, one space. */
final class Postcodes {

    private static final java.util.regex.Pattern SHAPE = java.util.regex.Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");

    private Postcodes() {}

    /** Such as {@code YO1 7HH}; null stays null, and what is no postcode stays as it is. */
    static String written(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String letters = given.toUpperCase(java.util.Locale.ROOT).replaceAll("\\s", "");
        return letters.length() < 5 ? letters : letters.substring(0, letters.length() - 3) + " " + letters.substring(letters.length() - 3);
    }

    static boolean isOne(String given) {
        return given != null && SHAPE.matcher(Postcodes.written(given)).matches();
    }
}
