package org.childjourney.caseload;

/** The file is no census that can be read on from here; children before this line may have been taken. */
class UnreadableCensus extends RuntimeException {

    private final int line;

    UnreadableCensus(int line, String problem) {
        super(problem);
        this.line = line;
    }

    int line() {
        return line;
    }
}
