package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.MatchDecision.Verdict;
import org.childjourney.clocks.LedgerOfNobodyTest;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Made-up children; each story begins with none. */
@LedgerOfNobodyTest
@RecordApplicationEvents
class MatchesTest {

    private static final String OFFICER = "contact-officer";
    private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

    @Autowired Children children;
    @Autowired ChildRecords records;
    @Autowired Families families;
    @Autowired Matches matches;
    @Autowired Matching matching;
    @Autowired Restrictions restrictions;
    @Autowired JdbcClient database;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void nobody_is_known() {
        database.sql("truncate children, persons cascade").update();
    }

    @Test
    void name_birth_date_and_postcode_together_are_almost_certainly_the_same_child() {
        var known = known(amara().home(Home.at(List.of("1 Nowhere Lane"), "YO1 6GA")));
        assertThat(found(amara().home(Home.at(List.of("1, Nowhere Lane"), "yo16ga")))).contains(new Match(known, Likelihood.SAME, List.of(
                "The date of birth is the same.", "The given name is the same.", "The family name is the same.", "The postcode is the same.")));
    }

    @Test
    void name_and_birth_date_alone_are_likely() {
        known(amara());
        assertThat(likelihood(amara())).contains(Likelihood.LIKELY);
    }

    @Test
    void accents_capitals_hyphens_and_spaces_do_not_hide_a_child() {
        known(NewChild.born("Zoë-Anne", "O'Madeup", BORN, "F"));
        assertThat(likelihood(NewChild.born("ZOE ANNE", "omadeup", BORN, "F"))).contains(Likelihood.LIKELY);
    }

    @Test
    void a_name_spelt_by_ear_is_found() {
        known(NewChild.born("Kathryn", "Inventsen", BORN, "F"));
        assertThat(likelihood(NewChild.born("Catherine", "Inventson", BORN, "F"))).contains(Likelihood.LIKELY);
        assertThat(found(NewChild.born("Catherine", "Inventson", BORN, "F")).orElseThrow().reasons()).contains("The given names are alike.");
    }

    @Test
    void day_and_month_the_other_way_round_are_seen() {
        known(amara());
        assertThat(found(NewChild.born("Amara", "Madeup", LocalDate.of(2019, 4, 5), "F"))).hasValueSatisfying(match -> {
            assertThat(match.likelihood()).isEqualTo(Likelihood.LIKELY);
            assertThat(match.reasons()).contains("Day and month of birth are the other way round.");
        });
    }

    @Test
    void given_and_family_name_the_other_way_round_are_seen() {
        known(amara());
        assertThat(found(NewChild.born("Madeup", "Amara", BORN, "F")).orElseThrow().reasons())
                .contains("Given and family name are the other way round.");
    }

    @Test
    void another_name_is_seen() {
        known(amara().alsoKnownAs("Sunny"));
        assertThat(found(NewChild.born("Sunny", "Madeup", BORN, "F")).orElseThrow().reasons()).contains("One is also known by the other's name.");
    }

    @Test
    void the_same_nhs_number_is_never_passed_over_even_when_all_else_differs() {
        known(amara().identifiers(Identifiers.nhs("9434765919")));
        assertThat(found(NewChild.born("Tom", "Elsewise", LocalDate.of(2011, 1, 30), "M").identifiers(Identifiers.nhs("943 476 5919"))))
                .hasValueSatisfying(match -> assertThat(match.reasons()).contains("The NHS number is the same.", "The dates of birth differ."));
    }

    @Test
    void a_former_upn_is_seen() {
        known(amara().identifiers(new Identifiers(null, null, null, "Q801200010701", null)));
        assertThat(likelihood(NewChild.born("Amara", "Newname", BORN, "F").identifiers(Identifiers.upn("Q801200010701")))).contains(Likelihood.SAME);
    }

    @Test
    void a_brother_a_neighbour_and_a_namesake_of_another_age_are_not_offered() {
        known(amara().home(Home.at(List.of("1 Nowhere Lane"), "YO1 6GA")));
        assertThat(found(NewChild.born("Kofi", "Madeup", LocalDate.of(2016, 9, 17), "M").home(Home.at(List.of("1 Nowhere Lane"), "YO1 6GA")))).isEmpty();
        assertThat(found(NewChild.born("Lena", "Nextdoor", LocalDate.of(2019, 1, 22), "F").home(Home.at(List.of("2 Nowhere Lane"), "YO1 6GA")))).isEmpty();
        assertThat(found(NewChild.born("Amara", "Madeup", LocalDate.of(2010, 11, 28), "F"))).isEmpty();
    }

    @Test
    void a_twin_is_offered_with_a_warning_that_it_may_be_a_brother_or_sister() {
        known(amara().home(Home.at(List.of("1 Nowhere Lane"), "YO1 6GA")));
        assertThat(found(NewChild.born("Bola", "Madeup", BORN, "F").home(Home.at(List.of("1 Nowhere Lane"), "YO1 6GA"))).orElseThrow().reasons())
                .contains("The given names differ: perhaps a brother or sister, or another name.");
    }

    @Test
    void a_shared_birthday_alone_is_nothing() {
        known(amara());
        assertThat(found(NewChild.born("Otto", "Elsewise", BORN, "M"))).isEmpty();
        assertThat(found(NewChild.born(null, null, BORN, "U"))).isEmpty();
    }

    @Test
    void a_child_whose_birth_date_nobody_knows_is_found_by_name() {
        known(amara());
        assertThat(likelihood(new NewChild(ChildName.of("Amara", "Madeup"), null, "F", null, null, null, null, null, null))).contains(Likelihood.POSSIBLE);
    }

    @Test
    void an_unborn_child_is_known_by_mother_and_expected_date() {
        var unborn = known(NewChild.unborn(null, LocalDate.of(2027, 3, 6)));
        families.relate(unborn, families.record(NewPerson.called("Grace Madeup"), OFFICER), Relation.MOTHER, true, OFFICER);
        assertThat(matches.of(NewChild.unborn("Other", LocalDate.of(2027, 3, 12)), "Grace Madeup")).extracting(Match::likelihood).containsExactly(Likelihood.LIKELY);
        assertThat(matches.of(NewChild.unborn("Other", LocalDate.of(2027, 7, 1)), "Grace Madeup")).isEmpty();
        assertThat(matches.of(NewChild.unborn("Other", LocalDate.of(2027, 3, 12)), "Quite Anotherone")).isEmpty();
    }

    @Test
    void a_baby_born_since_is_known_from_the_pregnancy() {
        var unborn = known(NewChild.unborn("Madeup", LocalDate.of(2026, 12, 1)));
        families.relate(unborn, families.record(NewPerson.called("Grace Madeup"), OFFICER), Relation.MOTHER, true, OFFICER);
        assertThat(matches.of(NewChild.born("Nia", "Madeup", LocalDate.of(2026, 11, 15), "F"), "Grace Madeup"))
                .singleElement().satisfies(match -> assertThat(match.child()).isEqualTo(unborn));
    }

    @Test
    void a_person_decides_and_who_and_when_is_kept() {
        var known = known(amara());
        var heardOf = children.registerProvisional(amara(), OFFICER);
        assertThat(matches.of(heardOf)).extracting(Match::child).containsExactly(known);
        matching.decide(heardOf, known, Verdict.UNSURE, "The school is asked", OFFICER);
        assertThat(children.current(heardOf)).as("nothing merges silently").isEqualTo(heardOf);
        matching.decide(heardOf, known, Verdict.SAME, "The school confirms it", OFFICER);
        assertThat(matching.about(heardOf)).extracting(MatchDecision::verdict, MatchDecision::by, MatchDecision::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Verdict.UNSURE, OFFICER, "The school is asked"),
                        org.assertj.core.groups.Tuple.tuple(Verdict.SAME, OFFICER, "The school confirms it"));
    }

    @Test
    void after_joining_both_references_lead_to_the_known_child_and_it_is_told() {
        var known = known(amara());
        var heardOf = children.registerProvisional(NewChild.born("Amarah", "Madeup", BORN, "F"), OFFICER);
        String newReference = children.facts(heardOf).reference();
        matching.sameAs(heardOf, known, OFFICER);
        assertThat(children.byReference(newReference)).contains(known);
        assertThat(records.forReader(OFFICER, heardOf, "Test").called()).isEqualTo("Amara Madeup");
        assertThat(records.asWritten(OFFICER, heardOf, "Test").called()).as("what was written down stays").isEqualTo("Amarah Madeup");
        assertThat(records.differences(OFFICER, heardOf, known, "Test")).containsExactly(java.util.Map.entry("given name", List.of("Amara", "Amarah")));
        assertThat(events.stream(ChildJoined.class)).extracting(ChildJoined::child, ChildJoined::joined).containsExactly(
                org.assertj.core.groups.Tuple.tuple(known, heardOf));
        assertThat(matches.of(amara())).extracting(Match::child).as("a joined record is no longer offered").containsExactly(known);
    }

    @Test
    void a_wrong_joining_is_taken_back_with_a_reason() {
        var known = known(amara());
        var heardOf = children.registerProvisional(amara(), OFFICER);
        matching.sameAs(heardOf, known, OFFICER);
        assertThatThrownBy(() -> matching.apart(heardOf, " ", OFFICER)).hasMessageContaining("Say why");
        matching.apart(heardOf, "A cousin of the same name", OFFICER);
        assertThat(children.current(heardOf)).isEqualTo(heardOf);
        matching.confirm(heardOf, OFFICER);
        assertThat(children.facts(heardOf).provisional()).isFalse();
    }

    @Test
    void a_confirmed_record_is_not_joined_away_and_no_record_is_joined_to_itself() {
        var known = known(amara());
        var other = known(NewChild.born("Otto", "Elsewise", BORN, "M"));
        assertThatThrownBy(() -> matching.sameAs(other, known, OFFICER)).hasMessageContaining("confirmed");
        var heardOf = children.registerProvisional(amara(), OFFICER);
        assertThatThrownBy(() -> matching.sameAs(heardOf, heardOf, OFFICER)).hasMessageContaining("this very record");
        assertThatThrownBy(() -> matching.decide(heardOf, heardOf, Verdict.NOT_SAME, null, OFFICER)).hasMessageContaining("beside itself");
    }

    @Test
    void of_a_restricted_child_an_officer_learns_only_that_somebody_matches() {
        var known = known(amara());
        var heardOf = children.registerProvisional(amara(), OFFICER);
        restrictions.restrict(new Restriction(known, children.facts(known).reference(), "A relative works for the service", Set.of("service-manager")),
                "service-manager");
        assertThat(records.matches(OFFICER, heardOf, "Screening")).singleElement().satisfies(match -> {
            assertThat(match.record()).isEmpty();
            assertThat(match.called()).isEqualTo(MatchForReader.NOT_YOURS_TO_READ);
        });
        assertThat(records.matches("service-manager", heardOf, "Screening")).singleElement()
                .satisfies(match -> assertThat(match.called()).startsWith("Amara Madeup, born 4 May 2019"));
        assertThat(records.search(OFFICER, "Amara", 20)).extracting(ChildRecord::id).containsExactly(heardOf);
    }

    private static NewChild amara() {
        return NewChild.born("Amara", "Madeup", BORN, "F");
    }

    private ChildId known(NewChild child) {
        return children.register(child, OFFICER);
    }

    private Optional<Match> found(NewChild asked) {
        return matches.of(asked).stream().findFirst();
    }

    private Optional<Likelihood> likelihood(NewChild asked) {
        return found(asked).map(Match::likelihood);
    }
}
