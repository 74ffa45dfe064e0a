package org.childjourney.access;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts the first system operator on an empty staff list, who then keeps the list; afterwards the setting does nothing. */
@Component
@Profile("!demo & !test")
class FirstOperator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);
    private final Directory directory;
    private final String username;

    FirstOperator(Directory directory, @Value("${FIRST_OPERATOR:}") String username) {
        this.directory = directory;
        this.username = username;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!directory.all().isEmpty()) {
            return;
        }
        if (username.isBlank()) {
            LOG.warn("The staff list is empty, so nobody can sign in. Set FIRST_OPERATOR to the council user name of the first system operator and start again");
            return;
        }
        directory.put(new Staff(username, username, Set.of(Role.SYSTEM_OPERATOR), Set.of(), false, false, true));
        LOG.info("{} is the first system operator", username);
    }
}
