package org.childjourney.escalation;

import java.time.LocalDate;

/**
 * What a person answers to an escalation.
 *
 * @param lookAgainOn the new date, or the day on which the decision is looked at again; a London day
 * @param arrangement for help or another worker: who does what
 * @param reason      for lateness that is accepted: why
 * @param told        whom they told; may be empty
 */
record Answer(String whatWasLate, String meansForChild, EscalationAnswer.Decision decision, LocalDate lookAgainOn, String arrangement, String reason,
        String told) {}
