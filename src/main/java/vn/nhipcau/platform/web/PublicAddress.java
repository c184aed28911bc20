package vn.nhipcau.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach the product; for links in mail and on paper. */
@ApplicationScoped
public class PublicAddress {

    @ConfigProperty(name = "nhipcau.public-address")
    String base;

    /** @param path begins with a slash */
    public String of(String path) {
        return base + path;
    }
}
