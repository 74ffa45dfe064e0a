package org.childjourney.children;

import java.time.LocalDate;
import java.util.UUID;

/** A known child held beside the one asked about, as the database compared them: true, false, or null where one side is not known. */
record Candidate(
        UUID id, LocalDate dateOfBirth, LocalDate expected, String sex, Boolean sameNhsNumber, Boolean sameUpn, Boolean samePostcode,
        Boolean sameGiven, boolean alikeGiven, Boolean sameFamily, boolean alikeFamily, boolean namesTurned, boolean otherName, boolean sameMother) {}
