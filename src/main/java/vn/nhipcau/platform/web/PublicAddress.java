package vn.nhipcau.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach the product; for links in mail and on paper. */
@ApplicationScoped
public class PublicAddress {

    /** The address that people open, without a slash at the end: it stands in mail and on paper. */
    // asked each time: tests choose their port late
    @Inject
    @ConfigProperty(name = "nhipcau.public-address")
    Provider<String> base;

    /** @param path begins with a slash */
    public String of(String path) {
        return base.get() + path;
    }
}
