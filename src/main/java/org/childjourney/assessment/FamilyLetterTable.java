package org.childjourney.assessment;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The letters to families, in the database. */
interface FamilyLetterTable extends Repository<FamilyLetter, UUID> {

    FamilyLetter save(FamilyLetter letter);
}
