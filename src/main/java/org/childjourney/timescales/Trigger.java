package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What set a duty going, in just the detail its way of counting needs; the ledger keeps it as a line of text. Instants are UTC,
 * days are London days.
 */
public sealed interface Trigger
        permits Triggers.Moment, Triggers.Day, Triggers.Event, Triggers.Order, Triggers.Birth, Triggers.School {

    /** Something that happened at a moment. Counts days from its London day, hours from the moment. */
    static Trigger at(Instant moment) {
        return new Triggers.Moment(moment);
    }

    /** Something that happened on a day, its time not known. Counts days; hours cannot be counted from it. */
    static Trigger on(LocalDate day) {
        return new Triggers.Day(day);
    }

    /** A booked event, or an expected date of delivery, to count back from; when it was booked is not known. */
    static Trigger event(LocalDate day) {
        return new Triggers.Event(day, null);
    }

    /** A booked event, or an expected date of delivery, to count back from, and the moment since which the duty has run. */
    static Trigger event(LocalDate day, Instant since) {
        return new Triggers.Event(day, since);
    }

    /** A court order that ends at the moment the order says. */
    static Trigger order(Instant end) {
        return new Triggers.Order(end, null);
    }

    /** A court order that ends at the moment the order says, and when it was made. */
    static Trigger order(Instant end, Instant made) {
        return new Triggers.Order(end, made);
    }

    /** A child's date of birth, for ages and for windows around the rule's own birthday. */
    static Trigger birth(LocalDate born) {
        return new Triggers.Birth(born, null);
    }

    /** A child's date of birth, and which birthday is meant where a rule recurs every year. */
    static Trigger birthday(LocalDate born, int age) {
        return new Triggers.Birth(born, age);
    }

    /** Something that happened at a moment, to be counted in the days or terms of the child's own school. */
    static Trigger schoolDays(Instant moment, SchoolCalendar school) {
        return new Triggers.School(moment, school);
    }

    /**
     * Reads what {@link #asText()} wrote.
     *
     * @throws IllegalArgumentException if it is not such a text
     */
    static Trigger parse(String text) {
        return Triggers.parse(text);
    }

    /** A line of text that {@link #parse} reads back, such as {@code at:2026-11-20T16:55:00Z}. Holds no name or reference. */
    String asText();

    /** The moment the duty began to run; for a day its London midnight, for an event or order without a start the event or end itself. */
    Instant triggerInstant();

    /** The London day of {@link #triggerInstant()}: the version of a rule in force on this day applies. */
    default LocalDate day() {
        return LondonTime.day(triggerInstant());
    }

    /** Whether the start is known, so that a warning can stand at a share of the window. */
    default boolean startIsKnown() {
        return true;
    }

    /** The moment from which hours run. */
    default Instant moment() {
        throw new WrongTrigger("hours run from a moment; make it with Trigger.at(instant)");
    }

    /** The day from which days, weeks and months run on. */
    default LocalDate dayZero() {
        return day();
    }

    /** The day of the event counted back from. */
    default LocalDate eventDay() {
        throw new WrongTrigger("it counts back from a booked event or an expected date of delivery; make it with Trigger.event(day)");
    }

    /** The end written in the order. */
    default Instant orderEnd() {
        throw new WrongTrigger("the date stands in the court order and is never computed; make it with Trigger.order(end)");
    }

    /** The day of a birthday: the one this trigger means, else the one the rule means. */
    default LocalDate birthday(int ageOfTheRule) {
        throw new WrongTrigger("it needs the child's date of birth; make it with Trigger.birth(day)");
    }

    /** Whether it stands for this day itself, such as the day a child is expected; not merely a moment of it. */
    default boolean isTheDay(LocalDate day) {
        return false;
    }

    /** The same trigger, had what it stands for been on another day; everything else about it stays. */
    default Trigger onTheDay(LocalDate day) {
        throw new WrongTrigger("it stands for a moment or an order, and not for a day that can be another");
    }

    /** The calendar of the child's own school. */
    default SchoolCalendar school() {
        throw new WrongTrigger("it needs the calendar of the child's own school; make it with Trigger.schoolDays(instant, calendar)");
    }
}
