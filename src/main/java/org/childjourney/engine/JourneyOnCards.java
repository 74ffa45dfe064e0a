package org.childjourney.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Tells the cards of brothers and sisters apart in Tasklist: gives every task its journey's reference as a variable of its
 * own, which a person who may see the task may read; the process's variables they may not.
 */
class JourneyOnCards extends AbstractBpmnParseListener {

    /** The process variable every process of ours has, and the one a card shows. */
    static final String JOURNEY = "journeyReference";

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE,
                task -> {
                    Object journey = task.getVariable(JOURNEY);
                    if (journey != null) { // a file kept apart stands on no journey: its cards show none
                        task.setVariableLocal(JOURNEY, journey);
                    }
                });
    }
}
