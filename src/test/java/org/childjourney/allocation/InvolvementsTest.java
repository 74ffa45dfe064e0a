package org.childjourney.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
class InvolvementsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private final UUID legalCase = UUID.randomUUID();

    @Autowired Involvements involvements;
    @Autowired Access access;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired Restrictions restrictions;
    @Autowired TransactionTemplate transaction;
    private ChildId child;

    @BeforeEach
    void aChildOfTheEastTeam() {
        child = transaction.execute(status -> {
            var made = children.register(NewChild.born("Invo", "Madeup", LocalDate.of(2018, 3, 1), "F"), "contact-officer");
            allocation.hold(made, "east", null, NOW, "team-manager");
            return made;
        });
    }

    @Test
    void legal_advisers_read_a_child_while_there_is_a_legal_case_and_no_longer() {
        assertThat(access.mayRead("legal-adviser", child)).isFalse();
        involvements.begin(child, "legal-adviser", legalCase, NOW, "team-manager");
        involvements.begin(child, "legal-adviser", legalCase, NOW, "team-manager");
        assertThat(access.mayRead("legal-adviser", child)).isTrue();
        assertThat(access.mayRead("virtual-head", child)).isFalse();
        involvements.end(legalCase, NOW.plusSeconds(60));
        assertThat(access.mayRead("legal-adviser", child)).isFalse();
    }

    @Test
    void a_restricted_child_stays_with_the_named_readers_whoever_else_is_involved() {
        involvements.begin(child, "legal-adviser", legalCase, NOW, "team-manager");
        transaction.executeWithoutResult(status ->
                restrictions.restrict(new Restriction(child, children.facts(child).reference(), "A worker's own family (made up)", java.util.Set.of("service-manager")), "service-manager"));
        assertThat(access.mayRead("legal-adviser", child)).isFalse();
    }

    @Test
    void a_person_is_appointed_in_place_of_the_one_before_and_ends_with_the_reason() {
        involvements.appoint(child, "independent-reviewing-officer", "independent-reviewing-officer", legalCase, NOW, "iro-manager");
        involvements.appoint(child, "independent-reviewing-officer", "iro-manager", legalCase, NOW.plusSeconds(60), "iro-manager");
        assertThat(involvements.appointed(child, "independent-reviewing-officer")).contains("iro-manager");
        involvements.end(legalCase, NOW.plusSeconds(120));
        assertThat(involvements.appointed(child, "independent-reviewing-officer")).isEmpty();
    }
}
