package org.childjourney.oversight;

/**
 * One thing in a list that is missing or cannot be.
 *
 * @param child its reference, never its name
 * @param team  whose it is to correct; null where no team holds the child
 */
public record AnnexAFinding(String list, String child, String team, String column, String problem) {

    String inWords() {
        return child + ", " + list.replace("list_", "list ") + ", " + column + ": " + problem;
    }
}
