package org.childjourney.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses scripts: a diagram with a script task is not deployed, and a script found anywhere else is not run. */
class NoScripts extends AbstractBpmnParseListener implements ScriptEngineResolver {

    @Override
    public void parseScriptTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        throw refused(task.attribute("scriptFormat"));
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean fromCache) {
        throw refused(language);
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refused(factory.getLanguageName());
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return null;
    }

    private static ProcessEngineException refused(String language) {
        return new ProcessEngineException("Scripts are refused (" + language + "): call a method of a Tasks bean instead");
    }
}
