package vn.nhipcau.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicAddressTest {

    @TestHTTPResource("/help")
    String here;

    @Inject
    PublicAddress address;

    @Test
    void linksLeadToWhereTheProductIsReached() {
        assertEquals(here, address.of("/help"));
    }
}
