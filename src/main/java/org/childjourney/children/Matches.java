package org.childjourney.children;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the known children who may be the one a contact tells of. It suggests; a person decides, in {@link Matching}. */
@Service
@Transactional(readOnly = true)
public class Matches {

    /** The text of every asked value is cast, so that one statement serves whatever is known; an unknown one matches nothing. */
    private static final String CANDIDATES = """
            with asked as (select cast(:given as text) given, cast(:family as text) family, cast(:other as text) other, cast(:born as date) born,
                    cast(:turned as date) turned, cast(:expected as date) expected, cast(:nhs as text) nhs, cast(:upn as text) upn,
                    cast(:former as text) former, cast(:postcode as text) postcode, cast(:mother as text) mother)
            select c.id, c.date_of_birth, c.expected_date_of_birth expected, c.sex,
                c.nhs_number = asked.nhs same_nhs_number,
                c.upn = asked.upn or c.former_upn = asked.upn or c.upn = asked.former same_upn,
                c.postcode = asked.postcode same_postcode,
                nullif(c.given_key, '') = nullif(asked.given, '') same_given, names_alike(c.given_key, asked.given) alike_given,
                nullif(c.family_key, '') = nullif(asked.family, '') same_family, names_alike(c.family_key, asked.family) alike_family,
                c.given_key <> '' and c.given_key <> c.family_key and c.given_key = asked.family and c.family_key = asked.given names_turned,
                coalesce(c.given_key <> asked.given and (asked.other <> '' and names_alike(c.given_key, asked.other)
                    or asked.given <> '' and c.name_key like '%|' || asked.given || '%'), false) other_name,
                asked.mother <> '' and exists (select 1 from relationships r join persons p on p.id = r.person_id
                    where r.child_id = c.id and r.kind = 'MOTHER' and names_alike(p.name_key, asked.mother)) same_mother
            from children c cross join asked
            where c.joined_into is null and not c.sealed and (cast(:self as uuid) is null or c.id <> cast(:self as uuid)) and (
                c.nhs_number = :nhs or c.upn in (:upn, :former) or c.former_upn = :upn
                or c.date_of_birth in (cast(:born as date), cast(:turned as date))
                or daitch_mokotoff(c.family_key) && daitch_mokotoff(:family) and (names_alike(c.given_key, :given) or :given = '')
                or :given <> '' and c.name_key like '%' || :given || :family || '%'
                or c.postcode = :postcode
                or c.expected_date_of_birth between cast(:near as date) - 42 and cast(:near as date) + 42
                or cast(:expected as date) is not null and c.date_of_birth between cast(:expected as date) - 42 and cast(:expected as date) + 42)
            """;

    private final JdbcClient database;
    private final ChildTable table;

    Matches(JdbcClient database, ChildTable table) {
        this.database = database;
        this.table = table;
    }

    /** Who it may be, the likeliest first. */
    public List<Match> of(NewChild asked) {
        return of(asked, null);
    }

    /** Who it may be, the likeliest first; the mother's full name tells an unborn child from another. */
    public List<Match> of(NewChild asked, String mothersName) {
        return find(asked, NameKey.of(mothersName), null);
    }

    /** Who a recorded child may be the same as, the likeliest first. The mother is taken from the recorded family. */
    public List<Match> of(ChildId recorded) {
        var mother = database.sql("select p.name_key from relationships r join persons p on p.id = r.person_id where r.child_id = ? and r.kind = 'MOTHER'")
                .param(recorded.value()).query(String.class).list().stream().findFirst().orElse("");
        return find(table.findById(recorded.value()).orElseThrow().details(), mother, recorded.value());
    }

    private List<Match> find(NewChild asked, String mother, UUID self) {
        return compare(asked, mother, self).stream().map(candidate -> Comparison.of(asked, candidate)).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Match::likelihood).thenComparing(match -> match.child().toString())).toList();
    }

    private List<Candidate> compare(NewChild asked, String mother, UUID self) {
        LocalDate born = asked.birth().on();
        LocalDate near = born == null ? asked.birth().expected() : born;
        return database.sql(CANDIDATES)
                .param("given", asked.name().givenKey()).param("family", asked.name().familyKey())
                .param("other", NameKey.of(asked.name().alsoKnownAs()))
                .param("born", born).param("turned", born == null ? null : Comparison.turned(born))
                .param("expected", asked.birth().expected()).param("near", near)
                .param("nhs", asked.identifiers().nhsNumber()).param("upn", asked.identifiers().upn())
                .param("former", asked.identifiers().formerUpn()).param("postcode", asked.home().postcode())
                .param("mother", mother).param("self", self)
                .query(Candidate.class).list();
    }
}
