package org.childjourney.children;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Where a child lives and goes to school.
 *
 * @param address  the lines above the postcode, one under the other
 * @param postcode as Royal Mail writes it, such as {@code YO1 6GA}
 */
@Embeddable
public record Home(String address, String postcode, String school) {

    public static final Home UNKNOWN = new Home((String) null, null, null);

    public Home {
        address = address == null || address.isBlank() ? null : String.join("\n", address.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
        postcode = Postcode.written(postcode);
        school = Words.tidy(school);
    }

    public static Home at(List<String> lines, String postcode) {
        return new Home(lines == null ? null : String.join("\n", lines), postcode, null);
    }

    public Home school(String name) {
        return new Home(address, postcode, name);
    }
}
