package vn.nhipcau.volunteering.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The number that stands on every slip: the city's switchboard unless a deployment says otherwise. */
@ApplicationScoped
public class Hotline {

    /** The number for residents' questions and complaints, printed on their slips. */
    @ConfigProperty(name = "nhipcau.hotline", defaultValue = "1022")
    String number;

    public String number() {
        return number;
    }
}
