package org.childjourney.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/** Calls a public method that one of our named beans itself declares, from inside a process; refuses every other call. */
class NamedBeanCalls extends ELResolver {

    /** Besides the beans whose names end in "Tasks". */
    private static final Set<String> BEANS = Set.of("clocks", "allocation", "escalations", "birthdays");
    private static final String OURS = "org.childjourney.";

    private final BeanFactory beans;

    NamedBeanCalls(BeanFactory beans) {
        this.beans = beans;
    }

    static boolean mayBeNamed(String bean) {
        return BEANS.contains(bean) || bean.endsWith("Tasks");
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && mayBeNamed(name) && NamedBeansOnly.isInsideAProcess(context)
                && beans.containsBean(name) && isOurs(beans.getBean(name))) {
            context.setPropertyResolved(true);
            return beans.getBean(name);
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || !isNamed(base) || !NamedBeansOnly.isInsideAProcess(context)) {
            throw new MethodNotFoundException("An expression may call the application's named beans only, not " + method);
        }
        Method found = find(base, String.valueOf(method), arguments);
        context.setPropertyResolved(true);
        try {
            return found.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(found + " must be public, and its class too", e);
        }
    }

    /** A value of ours that is not one of the named beans, such as a result, must not be called. */
    private boolean isNamed(Object base) {
        if (!isOurs(base) || !(beans instanceof org.springframework.beans.factory.ListableBeanFactory all)) {
            return false;
        }
        return Arrays.stream(all.getBeanNamesForType(ClassUtils.getUserClass(base))).anyMatch(name -> mayBeNamed(name) && all.getBean(name) == base);
    }

    private static boolean isOurs(Object base) {
        return ClassUtils.getUserClass(base).getName().startsWith(OURS);
    }

    private static Method find(Object base, String name, Object[] arguments) {
        List<Method> found = Arrays.stream(ClassUtils.getUserClass(base).getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> fit(method.getParameterTypes(), arguments))
                .toList();
        if (found.size() != 1) {
            throw new MethodNotFoundException(ClassUtils.getUserClass(base).getSimpleName() + " has " + (found.isEmpty() ? "no" : "more than one")
                    + " public method " + name + " for " + Arrays.stream(arguments).map(value -> value == null ? "null" : value.getClass().getSimpleName()).toList());
        }
        return found.get(0);
    }

    private static boolean fit(Class<?>[] types, Object[] arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!ClassUtils.isAssignableValue(types[i], arguments[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException("An expression changes nothing");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
