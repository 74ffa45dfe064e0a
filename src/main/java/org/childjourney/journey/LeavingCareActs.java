package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Role;
import org.childjourney.leavingcare.Oc3Code;

/** Who may say something for a care leaver, and the answers that several of these pages offer. */
final class LeavingCareActs {

    static final Set<String> ROLES = Set.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    static final List<ActOnChild.Choice> YES_OR_NO = List.of(new ActOnChild.Choice("yes", "Yes"), new ActOnChild.Choice("no", "No"));

    private LeavingCareActs() {}

    static List<ActOnChild.Choice> choices(Oc3Code... codes) {
        return Stream.of(codes).map(code -> new ActOnChild.Choice(code.name(), code.label())).toList();
    }
}
