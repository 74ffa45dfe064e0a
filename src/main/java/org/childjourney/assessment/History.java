package org.childjourney.assessment;

import java.util.List;
import org.childjourney.foundation.ChildId;

/**
 * What the child's chronology tells the person who writes an assessment. The chronology stands above the stages, so the module
 * that knows both answers this.
 */
public interface History {

    /** The significant events before now, oldest first, each a plain sentence with its day; read under the reader's rights. */
    List<String> ofChild(ChildId child, String reader);
}
