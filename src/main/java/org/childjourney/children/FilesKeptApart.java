package org.childjourney.children;

import java.util.Optional;
import org.childjourney.foundation.ChildId;

/** Knows the files that stand where a child's record stands: whoever shows a clock, a task or what is late need not know the difference. */
public interface FilesKeptApart {

    /** The file of that id; empty where it is a child's, or nobody's. */
    Optional<FileKeptApart> find(ChildId id);
}
