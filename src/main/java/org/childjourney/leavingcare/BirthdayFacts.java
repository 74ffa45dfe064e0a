package org.childjourney.leavingcare;

import java.time.Instant;

/**
 * What the return SSDA903 OC3 asks of one birthday.
 *
 * @param inTouch null until recorded
 * @param inCare  still looked after when it was recorded, so no part of the return
 */
public record BirthdayFacts(int age, InTouch inTouch, String activ, String accom, boolean inCare, Instant statusAt) {}
