package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the forms, tried on every form, and each on a form that breaks it. */
class FormHouseRulesTest {

    private static final Path GOOD = Path.of("forms", "assessment", "see-the-child.form");
    private static final Path WITH_ROWS = Path.of("forms", "legal", "go-down-the-open-cases.form");

    @TestFactory
    Stream<DynamicNode> every_form_is_whole_and_asks_in_the_house_manner() {
        return RulesOfForms.LOOKS.stream().map(rule -> rule.tests(Form.all(), Diagram.text(GOOD), json -> Form.of(GOOD, json)));
    }

    @TestFactory
    Stream<DynamicNode> every_row_of_a_list_asks_by_its_own_answers() {
        return RulesOfForms.ROWS.stream().map(rule -> rule.tests(Form.all(), Diagram.text(WITH_ROWS), json -> Form.of(WITH_ROWS, json)));
    }

    @TestFactory
    Stream<DynamicNode> every_form_and_its_typed_record_know_the_same_questions() {
        return RulesOfForms.RECORDS.stream().map(rule -> rule.tests(Form.all(), Diagram.text(GOOD), json -> Form.of(GOOD, json)));
    }

    @Test
    void every_form_is_used_by_a_task_and_every_bean_for_a_form_has_its_form() {
        List<String> used = Diagram.executable().stream().flatMap(diagram -> diagram.all(UserTask.class).stream()).map(UserTask::getCamundaFormRef).distinct().toList();
        List<String> forms = Form.all().stream().map(Form::name).toList();
        assertThat(forms).containsExactlyInAnyOrderElementsOf(used).containsExactlyInAnyOrderElementsOf(Form.beans().keySet());
        assertThat(Form.beans()).allSatisfy((form, beans) -> assertThat(beans).as(form).hasSize(1));
    }
}
