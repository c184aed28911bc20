package vn.nhipcau.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Everybody's source of time; {@code now()} without it fails a structure test. */
public final class CityClock {

    /** Vietnam has one time zone and no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private CityClock() {}

    static final class Producer {

        @Produces
        @Singleton
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
