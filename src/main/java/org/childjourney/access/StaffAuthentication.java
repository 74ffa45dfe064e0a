package org.childjourney.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Turns a member of staff into what Spring Security knows: a name, and an authority {@code ROLE_<role>} for each role they hold today. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final Directory directory;
    private final Passwords passwords;

    StaffAuthentication(Directory directory, Passwords passwords) {
        this.directory = directory;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String password = given.getCredentials() == null ? "" : given.getCredentials().toString();
        if (!passwords.fits(given.getName(), password)) {
            throw new BadCredentialsException("User name and password do not fit");
        }
        return of(given.getName()).orElseThrow(() -> new BadCredentialsException("User name and password do not fit"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** Somebody whose identity was proved already; empty when they do not work here any more. */
    Optional<Authentication> of(String username) {
        return directory.find(username).map(person -> authentication(username, person.roles()));
    }

    static Authentication authentication(String username, Set<String> roles) {
        Collection<GrantedAuthority> authorities = roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).collect(Collectors.toList());
        return UsernamePasswordAuthenticationToken.authenticated(username, null, authorities);
    }
}
