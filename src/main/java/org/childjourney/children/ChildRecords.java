package org.childjourney.children;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.childjourney.access.Access;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Service;

/**
 * The only door through which a person reads names: asks access first, which writes the look down. It holds no transaction
 * of its own while it does, as writing the look takes a second connection.
 */
@Service
public class ChildRecords {

    private final ChildTable table;
    private final Children children;
    private final Families families;
    private final Households households;
    private final Matches matches;
    private final Matching matching;
    private final ChildSearch search;
    private final ChildLog log;
    private final Access access;

    ChildRecords(ChildTable table, Children children, Families families, Households households, Matches matches, Matching matching,
            ChildSearch search, ChildLog log, Access access) {
        this.table = table;
        this.children = children;
        this.families = families;
        this.households = households;
        this.matches = matches;
        this.matching = matching;
        this.search = search;
        this.log = log;
        this.access = access;
    }

    /**
     * The child's record; a record that was joined to a known child's leads to that one.
     *
     * @param why what the reader looks for, without personal data, such as {@code "Child's page"}
     * @throws NotAllowed when the user may not read it
     */
    public ChildRecord forReader(String user, ChildId child, String why) {
        ChildId current = children.current(child);
        access.view(user, current, why);
        return table.findById(current.value()).map(Child::forReader).or(() -> children.apart(current).map(FileKeptApart::asRecord)).orElseThrow();
    }

    /** What every form shows of the child first: {@code childName}, {@code childReference}, {@code childAge} and {@code childLink}. @throws NotAllowed */
    public Map<String, Object> heading(String user, ChildId child, String why) {
        ChildRecord record = forReader(user, child, why);
        if (!record.reference().startsWith(NewRecords.PREFIX)) {
            return Map.of("childName", record.called(), "childReference", record.reference(), "childAge", "Kept apart from the child's page: only its named readers may see it.",
                    "childLink", "/kept-apart/" + record.reference());
        }
        return Map.of("childName", record.called(), "childReference", record.reference(), "childAge", record.bornOrExpected(),
                "childLink", "/children/" + record.reference());
    }

    /** A record as it was written down, even after it was joined to another: to hold the two side by side. @throws NotAllowed */
    public ChildRecord asWritten(String user, ChildId child, String why) {
        access.view(user, children.current(child), why);
        return get(child).forReader();
    }

    /** Family and household, with the adults' names. @throws NotAllowed when the user may not read the child's record */
    public FamilyRecord family(String user, ChildId child, String why) {
        ChildId current = children.current(child);
        access.view(user, current, why);
        var siblings = families.siblingsOf(current);
        Map<ChildId, ChildRecord> readable = new LinkedHashMap<>();
        for (ChildId each : access.readable(user, siblings.stream().map(Sibling::child).toList())) {
            readable.put(each, forReader(user, each, why));
        }
        return new FamilyRecord(families.adultsOf(current), siblings, readable, households.of(current));
    }

    /** What was changed in the child's record, oldest first. @throws NotAllowed when the user may not read it */
    public List<RecordChange> changes(String user, ChildId child, String why) {
        access.view(user, children.current(child), why);
        return log.of(child);
    }

    /** Who a recorded child may be the same as, the likeliest first. @throws NotAllowed when the user may not read the record asked about */
    public List<MatchForReader> matches(String user, ChildId recorded, String why) {
        access.view(user, children.current(recorded), why);
        return matches.of(recorded).stream().map(match -> forReader(user, match, recorded, why)).toList();
    }

    /** Where a known child's record and a provisional one differ: what people call the detail, and what stands in either. @throws NotAllowed */
    public Map<String, List<String>> differences(String user, ChildId provisional, ChildId known, String why) {
        var one = Child.inWords(asWritten(user, provisional, why).details());
        var other = Child.inWords(forReader(user, known, why).details());
        Map<String, List<String>> differences = new LinkedHashMap<>();
        one.forEach((field, value) -> {
            if (value != null && !"council's child id".equals(field) && !Objects.equals(value, other.get(field))) {
                differences.put(field, java.util.Arrays.asList(other.get(field), value));
            }
        });
        return differences;
    }

    /**
     * Children found by part of a name, a date of birth (2019-05-04 or 04/05/2019), a reference, an NHS number or a UPN, or
     * several of these together; capitals, accents and spaces do not matter. Those the user may not read are left out.
     *
     * @param most at most so many
     */
    public List<ChildRecord> search(String user, String query, int most) {
        return access.readable(user, search.find(query)).stream().limit(most).map(child -> forReader(user, child, "Search")).toList();
    }

    private MatchForReader forReader(String user, Match match, ChildId asked, String why) {
        var earlier = matching.about(match.child()).stream()
                .filter(each -> each.child().equals(asked) || each.candidate().equals(asked)).toList();
        var record = access.mayRead(user, match.child()) ? Optional.of(forReader(user, match.child(), why)) : Optional.<ChildRecord>empty();
        return new MatchForReader(match, record, earlier);
    }

    private Child get(ChildId id) {
        return table.findById(id.value()).orElseThrow(() -> Refused.because("child", id, "There is no such child."));
    }
}
