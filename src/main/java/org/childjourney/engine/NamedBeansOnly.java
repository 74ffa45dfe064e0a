package org.childjourney.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.springframework.beans.factory.BeanFactory;

/**
 * What an expression may say, in a diagram or anywhere else: the name of a process variable, and a call of one of our
 * named beans from inside a running process. No property of anything, no method of a value, no class, no function; and in
 * a query, where there is no process around it, nothing at all. The engine's own would run any code
 * (CVE-2026-109432).
 */
class NamedBeansOnly extends JuelExpressionManager {

    private final BeanFactory beans;

    NamedBeansOnly(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new NamedBeanCalls(beans));
        return resolver;
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String name) {
                return null;
            }
        };
    }

    /** Whether the expression is evaluated for a running process or a decision, not for a query. */
    static boolean isInsideAProcess(ELContext context) {
        return context.getContext(VariableScope.class) != null || context.getContext(VariableContext.class) != null;
    }
}
