package vn.nhipcau.platform.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the identity provider is watched. */
@ConfigMapping(prefix = "nhipcau.login")
interface LoginConfig {

    /** Whether to ask the provider if it is there before people are sent to it; off where it is reached by a proxy only. */
    @WithDefault("true")
    boolean checkProvider();

    /** How long the provider may take to say that it is there. */
    @WithDefault("2S")
    Duration patience();
}
