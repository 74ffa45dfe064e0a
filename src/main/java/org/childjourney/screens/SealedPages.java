package org.childjourney.screens;

import java.security.Principal;
import java.util.List;
import org.childjourney.access.SealedRecords;
import org.childjourney.adoption.NewIdentities;
import org.childjourney.adoption.NewIdentity;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.children.Identifiers;
import org.childjourney.children.NewChild;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The door to the sealed records of adopted children: only their named readers see that there are any, and only here the new identity is found from the old. */
@Controller
@RequestMapping("/sealed-records")
class SealedPages {

    private static final List<String> SEX = List.of("F", "M", "U");

    private final SealedRecords sealed;
    private final NewIdentities identities;
    private final ChildReader reader;
    private final ChildRecords records;
    private final Children children;

    SealedPages(SealedRecords sealed, NewIdentities identities, ChildReader reader, ChildRecords records, Children children) {
        this.sealed = sealed;
        this.identities = identities;
        this.reader = reader;
        this.records = records;
        this.children = children;
    }

    /** A sealed record the reader keeps; without a new reference where no record was made under the new name. */
    public record Line(String reference, String called, String newReference) {}

    /** What was typed. */
    record Typed(String givenName, String familyName, String day, String month, String year, String sex, String nhsNumber) {}

    @GetMapping
    String list(Principal person, Model model) {
        model.addAttribute("lines", sealed.openTo(person.getName()).stream().map(child -> {
            var record = records.forReader(person.getName(), child, "Sealed records");
            return new Line(record.reference(), record.called(), sealed.newIdentityOf(child).map(children::referenceOf).orElse(null));
        }).toList());
        return "sealed-records";
    }

    @GetMapping("/{childRef}/new-record")
    ModelAndView ask(@PathVariable String childRef, Principal person) {
        return theirs(childRef, person).with(new Typed("", "", "", "", "", null, ""));
    }

    @PostMapping("/{childRef}/new-record")
    ModelAndView make(@PathVariable String childRef, @ModelAttribute Typed typed, Principal person) {
        FormPage page = theirs(childRef, person);
        try {
            identities.make(page.record().id(), new NewIdentity(read(typed), person.getName()));
            return new ModelAndView("redirect:/sealed-records");
        } catch (Refused refused) {
            return page.refused(typed, refused.fields());
        }
    }

    private static NewChild read(Typed typed) {
        var check = new Answers();
        var on = new TypedDay(typed.day(), typed.month(), typed.year()).read("Date of birth", check);
        check.require(given(typed.familyName()), "familyName", null, "Enter the new family name")
                .require(typed.sex() != null && SEX.contains(typed.sex()), "sex", typed.sex(), "Select the sex, or that it is not known").orRefuse();
        var child = NewChild.born(typed.givenName(), typed.familyName(), on.orElseThrow(), typed.sex());
        return given(typed.nhsNumber()) ? child.identifiers(Identifiers.nhs(typed.nhsNumber())) : child;
    }

    private FormPage theirs(String childRef, Principal person) {
        var child = reader.find(childRef);
        sealed.mustOpen(person.getName(), child, "To make the record under the new name");
        return new FormPage("new-identity", records.forReader(person.getName(), child, "To make the record under the new name"));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
