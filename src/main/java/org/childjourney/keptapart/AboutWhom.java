package org.childjourney.keptapart;

import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whom a file is about, as its readers may know it: a child's reference, or the words in which it was said where no child is known. */
@Component
@Transactional(readOnly = true)
public class AboutWhom {

    private final JdbcClient database;
    private final Children children;
    private final Access access;

    AboutWhom(JdbcClient database, Children children, Access access) {
        this.database = database;
        this.children = children;
        this.access = access;
    }

    private record About(String kind, UUID child, String aboutWhom) {}

    /** The old reference of an adopted child stands nowhere once the record is sealed, but for that record's own readers. */
    public String of(UUID file, String reader) {
        var about = database.sql("select kind, child, about_whom from kept_apart_files where id = ?").param(file).query(About.class).single();
        if (about.child() == null) {
            return KindOfFile.valueOf(about.kind()) == KindOfFile.ADOPTERS ? about.aboutWhom() : "No child we know: " + about.aboutWhom();
        }
        var child = new ChildId(about.child());
        return children.isSealed(child) && !access.mayRead(reader, child) ? "A child whose record is closed" : children.referenceOf(child);
    }
}
