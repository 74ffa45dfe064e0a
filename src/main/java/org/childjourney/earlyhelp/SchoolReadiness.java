package org.childjourney.earlyhelp;

import java.util.Optional;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ready for school, step by step: at 12 months and at 2 to 2½ years it is written where the child stands in five fields and what the next
 * small step is; the later review begins with the step agreed at the earlier one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SchoolReadiness {

    private final JdbcClient database;

    SchoolReadiness(JdbcClient database) {
        this.database = database;
    }

    void keep(HealthyChildReview review, HoldHealthReview answers) {
        if (review.kind.asksReadiness()) {
            database.sql("""
                    insert into school_readiness (review, communication, gross_motor, fine_motor, problem_solving, personal_social, changed_since, small_step)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(review.id, answers.communication().name(), answers.grossMotor().name(), answers.fineMotor().name(), answers.problemSolving().name(),
                            answers.personalSocial().name(), answers.changedSince(), answers.smallStep()).update();
        }
    }

    /** The small step agreed last time; empty where none was. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<String> lastStepOf(ChildId child) {
        return database.sql("""
                select s.small_step from school_readiness s join healthy_child_reviews r on r.id = s.review where r.child = ?
                order by r.held_at desc limit 1""").param(child.value()).query(String.class).optional();
    }
}
