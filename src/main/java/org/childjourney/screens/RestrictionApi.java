package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Set;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a manager restricts a child's record to named readers, and opens it again. */
@RestController
@RequestMapping("/api/children/{childRef}/restriction")
@Tag(name = "Children")
class RestrictionApi {

    private final ChildReader reader;
    private final ChildRecords records;
    private final Restrictions restrictions;

    RestrictionApi(ChildReader reader, ChildRecords records, Restrictions restrictions) {
        this.reader = reader;
        this.records = records;
        this.restrictions = restrictions;
    }

    /** Who may read from now on, and why nobody else. */
    record Wanted(String why, Set<String> readers) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Only the named may read the record from now on; the child's tasks go to them")
    void restrict(@PathVariable String childRef, @RequestBody Wanted wanted, Principal person) {
        ChildRecord child = records.forReader(person.getName(), reader.find(childRef), "To restrict the record");
        restrictions.restrict(new Restriction(child.id(), child.reference(), wanted.why() == null ? "" : wanted.why(),
                wanted.readers() == null ? Set.of() : wanted.readers()), person.getName());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The record is open again to all whose work it is")
    void lift(@PathVariable String childRef, @RequestParam String why, Principal person) {
        ChildRecord child = records.forReader(person.getName(), reader.find(childRef), "To lift the restriction");
        restrictions.lift(child.id(), why, person.getName());
    }
}
