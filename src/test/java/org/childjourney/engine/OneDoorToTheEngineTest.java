package org.childjourney.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What makes the next engine a week's work. */
class OneDoorToTheEngineTest {

    @Test
    void only_the_module_engine_knows_the_process_engine() {
        var ours = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.childjourney");
        noClasses().that().resideOutsideOfPackage("org.childjourney.engine..").should().dependOnClassesThat().resideInAPackage("org.camunda..").check(ours);
    }
}
