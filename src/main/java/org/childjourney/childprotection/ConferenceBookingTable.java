package org.childjourney.childprotection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every day conferences were booked for, in the database. */
interface ConferenceBookingTable extends Repository<ConferenceBooking, UUID> {

    ConferenceBooking save(ConferenceBooking booking);

    List<ConferenceBooking> findByConferenceOrderByNumber(UUID conference);
}
