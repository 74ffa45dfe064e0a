package org.childjourney.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.children.ChildRecord;
import org.childjourney.foundation.WrongField;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page about a child with a form on it: shown empty, or again with what was typed and what is wrong beside each field. */
record FormPage(String template, ChildRecord record, Map<String, Object> also) {

    FormPage(String template, ChildRecord record) {
        this(template, record, Map.of());
    }

    /** The same page with one more thing on it. */
    FormPage and(String name, Object value) {
        var more = new java.util.HashMap<>(also);
        more.put(name, value);
        return new FormPage(template, record, Map.copyOf(more));
    }


    /** The page with what is typed so far. */
    ModelAndView with(Object typed) {
        return with(typed, List.of(), HttpStatus.OK);
    }

    /** The page again after a refusal: everything typed stays. */
    ModelAndView refused(Object typed, List<WrongField> wrong) {
        return with(typed, wrong, HttpStatus.BAD_REQUEST);
    }

    /** Back to the child's page, which says what was done. */
    ModelAndView done(String what) {
        return new ModelAndView("redirect:/children/" + record.reference() + "?done=" + what);
    }

    private ModelAndView with(Object typed, List<WrongField> wrong, HttpStatus status) {
        var page = new ModelAndView(template, status);
        page.addAllObjects(Map.of("reference", record.reference(), "called", record.called(), "born", record.bornOrExpected(), "typed", typed,
                "wrong", byField(wrong)));
        page.addAllObjects(also);
        return page;
    }

    /** The record names a date as a whole; on the page it is three boxes, and the first of them is where the person is led. */
    static Map<String, String> byField(List<WrongField> wrong) {
        var byField = new LinkedHashMap<String, String>();
        wrong.forEach(each -> byField.putIfAbsent(each.field().startsWith("dateOf") ? "day" : each.field(), each.problem()));
        return byField;
    }
}
