package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.clocks.LedgerOfNobodyTest;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerOfNobodyTest
class ChildSearchTest {

    private static final String OFFICER = "contact-officer";

    @Autowired Children children;
    @Autowired ChildRecords records;
    @Autowired Matching matching;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    ChildId zoe;
    ChildId other;

    @BeforeEach
    void two_are_known() {
        database.sql("truncate children, persons cascade").update();
        zoe = children.register(NewChild.born("Zoë Grace", "Van der Madeup", LocalDate.of(2019, 5, 4), "F").alsoKnownAs("Zuzu")
                .identifiers(new Identifiers("OLD0042", "9434765919", "Q801200010701", null, null)), OFFICER);
        other = children.register(NewChild.unborn("Madeup", LocalDate.of(2027, 1, 9)), OFFICER);
    }

    @Test
    void a_child_is_found_by_parts_of_the_name_in_any_order_whatever_accents_capitals_and_spaces() {
        for (String typed : List.of("zoe", "ZOË grace", "van der madeup", "vanderMadeup", "Madeup, Zoë", "grace vandermadeup", "zuzu")) {
            assertThat(found(typed)).as(typed).containsExactly(zoe);
        }
        assertThat(found("madeup")).containsExactlyInAnyOrder(zoe, other);
        assertThat(found("zoe elsewise")).isEmpty();
    }

    @Test
    void a_child_is_found_by_the_date_of_birth_or_the_expected_date_however_written() {
        assertThat(found("2019-05-04")).containsExactly(zoe);
        assertThat(found("04/05/2019")).containsExactly(zoe);
        assertThat(found("4/5/2019 madeup")).containsExactly(zoe);
        assertThat(found("09/01/2027")).containsExactly(other);
        assertThat(found("05/04/2019")).isEmpty();
    }

    @Test
    void a_child_is_found_by_every_number_however_spaced() {
        String reference = children.facts(zoe).reference();
        for (String typed : List.of(reference, reference.toLowerCase(), reference.replace("-", " "), "943 476 5919", "943-476-5919", "q801200010701", "old0042")) {
            assertThat(found(typed)).as(typed).containsExactly(zoe);
        }
    }

    @Test
    void a_joined_record_leads_to_the_known_child_once() {
        var heardOf = children.registerProvisional(NewChild.born("Zowie", "Van der Madeup", LocalDate.of(2019, 5, 4), "F"), OFFICER);
        matching.sameAs(heardOf, zoe, OFFICER);
        assertThat(found("van der madeup")).containsExactly(zoe);
        assertThat(found("zowie")).as("the name the contact gave is a way to find the child").containsExactly(zoe);
    }

    @Test
    void signs_that_mean_something_to_the_database_are_only_signs() {
        assertThat(found("%")).isEmpty();
        assertThat(found("__")).isEmpty();
        assertThat(found("'; drop table children; --")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("z")).as("one letter is not looking for anybody").isEmpty();
    }

    @Test
    void searching_by_name_uses_the_index() {
        var plan = transaction.execute(status -> {
            database.sql("set local enable_seqscan = off").update(); // on a table of two children nothing else is chosen
            return String.join("\n", database.sql("explain select id from children where name_key like '%madeup%'").query(String.class).list());
        });
        assertThat(plan).contains("children_names");
    }

    private List<ChildId> found(String query) {
        return records.search(OFFICER, query, 20).stream().map(ChildRecord::id).toList();
    }
}
