package org.childjourney.children;

import java.util.List;
import org.childjourney.foundation.ChildId;

/**
 * A brother or sister, born or unborn.
 *
 * @param how how that is known: {@code "brother or sister"}, {@code "same mother"}, {@code "same father"}
 */
public record Sibling(ChildId child, List<String> how) {}
