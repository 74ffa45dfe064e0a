package org.childjourney.timescales;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimescalesStayPureTest {

    private final JavaClasses main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.childjourney.timescales");

    @Test
    void only_the_configuration_knows_spring() {
        noClasses().that().doNotHaveSimpleName("TimescalesConfiguration").and().doNotHaveSimpleName("package-info")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..").check(main);
    }

    @Test
    void nothing_here_knows_the_engine_or_the_database() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "org.springframework.data..", "jakarta.persistence..", "java.sql..").check(main);
    }

    @Test
    void only_london_time_names_a_time_zone() {
        noClasses().that().doNotHaveSimpleName("LondonTime").should().callMethod(ZoneId.class, "of", String.class)
                .orShould().callMethod(ZoneId.class, "systemDefault").check(main);
    }

    @Test
    void nothing_here_asks_what_time_it_is() {
        noClasses().should().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("is now()", call -> call.getTarget().getName().equals("now"))).check(main);
        classes().that().haveSimpleName("Window").should().beRecords().check(main);
    }
}
