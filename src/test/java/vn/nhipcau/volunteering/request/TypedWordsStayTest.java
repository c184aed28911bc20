package vn.nhipcau.volunteering.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.topic.HelpTile;

/** Whoever asks for help and changes their mind, or mixes things up, types nothing twice. */
@QuarkusTest
class TypedWordsStayTest {

    @Test
    void choosingAnotherPictureKeepsWhatWasTyped() {
        Browserless browser = new Browserless();
        Asking typed = Asking.atTheCentre().with("note", "Gọi sau 5 giờ");
        String where = typed.send(browser, "/help/where").asString();
        assertTrue(where.contains("formaction=\"/help/what\""), where);
        typed.send(browser, "/help/what")
                .then()
                .statusCode(200)
                .body(containsString("value=\"VNEID\" checked"), containsString("value=\"dai loc\""))
                .body(containsString("Thôn Phú Thuận"), containsString("Gọi sau 5 giờ"));
        typed.with("tile", "HEALTH_INSURANCE")
                .send(browser, "/help/where")
                .then()
                .statusCode(200)
                .body(containsString("Thôn Phú Thuận"), containsString("Gọi sau 5 giờ"))
                .body(containsString(HelpTile.HEALTH_INSURANCE.usualTopic()), not(containsString("\"H03\"")));
    }

    @Test
    void aProxyTypedWhileAskingForOneselfIsNotDroppedInSilence() {
        Asking.atTheCentre()
                .with("mandate", "SELF")
                .with("proxyName", "Chị Lê Thị Cháu")
                .with("proxyPhone", "0905 111 222")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("id=\"mandate-error\""), containsString("Chị Lê Thị Cháu"))
                .body(containsString("0905 111 222"));
    }

    @Test
    void helpOnlineNeedsTheConsentThatTheHelperSeesThePhone() {
        Asking.atTheCentre()
                .with("place", "ONLINE")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("Giúp trực tuyến cần đồng ý"));
    }
}
