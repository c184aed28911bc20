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

        /** The claim with the civil servant's number in the city. */
        @WithDefault("staff_code")
        String staffCode();

        /** The claim with the full name in one piece. */
        @WithDefault("name")
        String name();

        /** The claim with the address for mail. */
        @WithDefault("email")
        String email();

        /** The claim that says whether the provider has seen that the address is the person's. */
        @WithDefault("email_verified")
        String emailVerified();

        /** The claim with the name of a program that acts by itself; absent in tokens of people. */
        @WithDefault("program")
        String program();
    }

    interface Contact {

        /** Who looks after accounts in the city: named to people who are not let in. */
        Optional<String> name();

        /** The address for mail of those who look after accounts. */
        Optional<String> email();

        /** The phone number of those who look after accounts. */
        Optional<String> phone();
    }
}
