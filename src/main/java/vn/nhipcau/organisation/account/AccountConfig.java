package vn.nhipcau.organisation.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Which claims of the identity provider say what, and whom to ask who is not let in. */
@ConfigMapping(prefix = "nhipcau.account")
interface AccountConfig {

    Claims claims();

    Contact contact();

    interface Claims {

        /** The civil servant's number in the city. */
        @WithDefault("staff_code")
        String staffCode();

        /** The full name in one piece. */
        @WithDefault("name")
        String name();

        @WithDefault("email")
        String email();

        @WithDefault("email_verified")
        String emailVerified();

        /** The name of a program that acts by itself; absent in tokens of people. */
        @WithDefault("program")
        String program();
    }

    interface Contact {

        /** Who looks after accounts in the city. */
        Optional<String> name();

        Optional<String> email();

        Optional<String> phone();
    }
}
