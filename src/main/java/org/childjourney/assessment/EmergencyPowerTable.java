package org.childjourney.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The orders and powers that held children, in the database. */
interface EmergencyPowerTable extends Repository<EmergencyPowerUsed, UUID> {

    EmergencyPowerUsed save(EmergencyPowerUsed power);

    List<EmergencyPowerUsed> findByProtectionOrderByNumber(UUID protection);
}
