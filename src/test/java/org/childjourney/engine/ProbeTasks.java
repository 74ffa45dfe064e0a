package org.childjourney.engine;

/** A bean as diagrams call them, for tests of what expressions may do. */
public class ProbeTasks {

    int calls;

    public String greet(String id) {
        calls++;
        return "met-" + id;
    }

    void hidden() {
        calls++;
    }
}
