package vn.nhipcau.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import vn.nhipcau.platform.web.PublicAddress;

/** Tells the newcomer in the log of development mode where to go and as whom. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoWelcome {

    private static final Logger LOG = Logger.getLogger("Nhịp Cầu");

    @Inject
    PublicAddress address;

    void greet(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        StringBuilder users = new StringBuilder();
        for (Cast.Role member : Cast.ROLES) {
            users.append(String.format("%n  %-5s %s: %s", member.subject(), member.fullName(), roles(member)));
        }
        LOG.infof("Open %s, read the mail at %s. Sign in as:%s", address.of("/"), address.of("/dev/mail"), users);
    }

    private static String roles(Cast.Role member) {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.oidc.devservices.roles." + member.subject(), String.class)
                .orElse("no role");
    }
}
