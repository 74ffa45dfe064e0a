package org.childjourney.foundation;

/**
 * Work about a child that cannot outlive the child's part in it. Every module that keeps such work has one bean of this kind;
 * {@code journey} asks all of them, in the transaction in which a death was recorded or an eighteenth birthday came.
 *
 * <p>A bean ends its own open records about the child: says in the record when and why, cancels their clocks with that reason,
 * ends their processes, and publishes the stage's own event. It does nothing where nothing is open, so that it may be asked
 * twice, and nothing where its work goes on after this ending.
 */
public interface EndsWithTheChild {

    /** @param by who recorded it, or {@code "system"} for a birthday */
    void end(ChildId child, Ending ending, String by);
}
