package org.childjourney;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What Spring Modulith does not see: who may import what, who may ask the time, and how things are called. */
@AnalyzeClasses(packages = "org.childjourney", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> READING_THE_TIME = Set.of("now", "currentTimeMillis");

    @ArchTest
    static final ArchRule only_the_engine_module_knows_the_engine =
            noClasses().that().resideOutsideOfPackage("org.childjourney.engine").should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule timescales_and_foundation_are_plain_java = noClasses().that().resideInAnyPackage("..timescales", "..foundation")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.data..", "org.springframework.jdbc..", "jakarta.persistence..", "java.sql..", "org.camunda..");

    /** The clocks themselves, and the demo's note of how far its time is ahead of real time. */
    private static final String[] WHERE_TIME_COMES_FROM = {"MovableClock", "RealTime", "TimeKept"};

    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is_but_of_the_clock_that_was_handed_to_them =
            noClasses().that(describe("are not where time comes from", type -> !List.of(WHERE_TIME_COMES_FROM).contains(type.getSimpleName()))).should().callMethodWhere(readsTheTimeOfTheMachine())
                    .orShould().callConstructorWhere(makesADateOfNow()).orShould().callMethodWhere(describe("makes a clock", call ->
                            call.getTargetOwner().isEquivalentTo(Clock.class) && call.getTarget().getName().startsWith("system")));

    @ArchTest
    static final ArchRule nobody_knows_who_only_reads_or_decides_last =
            noClasses().that().resideOutsideOfPackages("..journey", "..chronology", "..screens", "..caseload", "..demo", "org.childjourney")
                    .should().dependOnClassesThat(resideInAnyPackage("org.childjourney.journey..", "org.childjourney.chronology..", "org.childjourney.screens..",
                            "org.childjourney.caseload..", "org.childjourney.demo.."));

    @ArchTest
    static final ArchRule what_the_engine_calls_nobody_else_calls = classes().that().haveSimpleNameEndingWith("Tasks").and(areBeansForTheEngine())
            .should().onlyHaveDependentClassesThat(describe("do not exist: only the engine calls them", type -> false));

    @ArchTest
    static final ArchRule what_the_engine_calls_holds_no_rules_of_its_own = classes().that(areBeansForTheEngine())
            .should().onlyDependOnClassesThat(describe("are not tables or the engine", type -> !type.getPackageName().startsWith("org.springframework.data")
                    && !type.getPackageName().startsWith("jakarta.persistence") && !type.isAssignableTo("org.springframework.data.repository.Repository")));

    @ArchTest
    static final ArchRule a_class_is_called_by_what_it_is = noClasses().should().haveNameMatching(".*(Impl|Helper|Manager|Util|Utils|Processor|Dto|DTO|Bean)");

    @ArchTest
    static final ArchRule a_module_is_one_flat_folder = noClasses().should().resideInAPackage("org.childjourney.*.*..");

    @ArchTest
    static final ArchRule no_lombok = noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

    private static DescribedPredicate<JavaCall<?>> readsTheTimeOfTheMachine() {
        return describe("reads the time of the machine", call -> {
            CodeUnitCallTarget target = (CodeUnitCallTarget) call.getTarget();
            boolean handed = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            String owner = call.getTargetOwner().getPackageName();
            return READING_THE_TIME.contains(target.getName()) && !handed && (owner.startsWith("java.time") || owner.equals("java.lang"));
        });
    }

    private static DescribedPredicate<JavaCall<?>> makesADateOfNow() {
        return describe("makes a date of now", call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                && ((CodeUnitCallTarget) call.getTarget()).getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<JavaClass> areBeansForTheEngine() {
        return simpleNameEndingWith("Tasks").and(describe("are beans for the engine", type -> !type.getPackageName().equals("org.childjourney.engine")));
    }
}
