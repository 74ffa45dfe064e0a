package org.childjourney.caseload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One element of a child's part of the file, with the line it stands on. */
final class Node {

    private final String name;
    private final int line;
    private final List<Node> children = new ArrayList<>();
    private String text = "";

    Node(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void add(Node child) {
        children.add(child);
    }

    void hold(String text) {
        this.text = text.strip();
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    List<Node> children() {
        return children;
    }

    List<Node> all(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    Optional<Node> first(String name) {
        return children.stream().filter(child -> child.name.equals(name)).findFirst();
    }

    /** The text of the element of that name within this one; null when it is missing or empty. */
    String text(String name) {
        return first(name).map(Node::text).filter(text -> !text.isEmpty()).orElse(null);
    }

    boolean has(String name) {
        return text(name) != null;
    }

    /** The day in the element of that name; null when it is missing, empty or no day. */
    LocalDate day(String name) {
        return first(name).map(Node::day).orElse(null);
    }

    /** The day this element holds, with or without an offset behind it, which a date in a file may carry; null when it is none. */
    LocalDate day() {
        try {
            return LocalDate.parse(text.replaceFirst("(Z|[+-]\\d{2}:\\d{2})$", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the element says yes: {@code 1} or {@code true}, whatever its capitals. */
    boolean isYes(String name) {
        String answer = text(name);
        return "1".equals(answer) || "true".equalsIgnoreCase(answer);
    }

    /** Whether the element says yes or no at all. */
    boolean isYesOrNo(String name) {
        String answer = text(name);
        return isYes(name) || "0".equals(answer) || "false".equalsIgnoreCase(answer);
    }
}
