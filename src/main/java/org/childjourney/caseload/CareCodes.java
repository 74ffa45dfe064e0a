package org.childjourney.caseload;

import java.util.Set;
import java.util.TreeSet;

/** The codes of the return of children looked after that a time in care is counted from; a code that is not among them cannot be understood here. */
enum CareCodes {

    NEW_EPISODE(Set.of("S", "L", "P", "T", "B", "U")),
    LEGAL_STATUS(Set.of("C1", "C2", "D1", "E1", "V2", "L1", "L2", "L3", "J1", "J2", "J3")),
    SHORT_BREAK(Set.of("V3", "V4")),
    NEED(Set.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8")),
    PLACE(Set.of("U1", "U2", "U3", "U4", "U5", "U6", "K1", "K2", "K3", "P1", "P3", "A3", "A4", "A5", "A6", "R1", "R2", "R3", "R5", "S1", "Z1", "T0", "T1", "T2", "T3", "T4")),
    PROVIDER(Set.of("PR0", "PR1", "PR2", "PR3", "PR4", "PR5")),
    END(Set.of("X1", "E2", "E3", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E41", "E45", "E46", "E47", "E48")),
    MOVE(Set.of("CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ", "PLACE", "CUSTOD", "OTHER")),
    PARTICIPATION(Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")),
    PERMANENCE(Set.of("Z1", "P1", "P2", "P3", "P4"));

    private final Set<String> codes;

    CareCodes(Set<String> codes) {
        this.codes = codes;
    }

    boolean has(String code) {
        return code != null && codes.contains(code);
    }

    String list() {
        return String.join(", ", new TreeSet<>(codes));
    }
}
