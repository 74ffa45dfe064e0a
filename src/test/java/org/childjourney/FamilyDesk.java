package org.childjourney;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Through which the people of a family's story do what they do: forms, pages, and a look at the record. */
public interface FamilyDesk {

    /** A contact comes in; returns the references of its children, in order. The same key brings in nothing twice. */
    List<String> receive(String user, String key, Map<String, Object> contact);

    /** The person answers the one open task of that key in the process about the record; any process where none is named. */
    void answer(String user, String process, String variable, UUID record, String task, Map<String, ?> answers);

    /** The person fills in a page of ours and sends it. */
    void page(String user, String path, Map<String, Object> typed);

    /** The one id a question to the database finds. */
    UUID one(String sql, Object about);

    /** Every id it finds. */
    List<UUID> all(String sql, Object about);

    /** Every text it finds. */
    List<String> words(String sql, Object about);
}
