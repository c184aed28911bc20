package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mail server misbehaves for a while, and two senders have it to do with; work goes on, mail arrives later. */
@Tag("faults")
class MailFaultsTest {

    private static final Logger LOG = Logger.getLogger(MailFaultsTest.class);
    private static final int LETTERS = 40;

    private TwoReplicas city;
    private Oracle oracle;
    private long before;

    @BeforeEach
    void begin() throws Exception {
        city = TwoReplicas.running();
        oracle = new Oracle(city);
        before = city.mail.repeats();
    }

    @AfterEach
    void friendly() {
        city.mail.is(MailSink.Mood.FINE);
    }

    @Test
    void nobodyListens() throws Exception {
        city.mail.close();
        Ledger ledger = lettersFor(8);
        city.mail.open();
        allArriveOnce("not listening", ledger);
    }

    @Test
    void itIsBusy() throws Exception {
        city.mail.is(MailSink.Mood.BUSY);
        Ledger ledger = lettersFor(8);
        city.mail.is(MailSink.Mood.FINE);
        allArriveOnce("busy", ledger);
    }

    @Test
    void itSaysNothing() throws Exception {
        city.mail.is(MailSink.Mood.SILENT);
        Ledger ledger = lettersFor(12);
        city.mail.is(MailSink.Mood.FINE);
        allArriveOnce("silent", ledger);
    }

    @Test
    void itIsSlow() throws Exception {
        city.mail.is(MailSink.Mood.SLOW);
        Ledger ledger = lettersFor(5);
        Awaitility.await("both instances send")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        city.tables.number("select count(distinct claim) from outbox_message where state = 'SENDING'")
                                == 2);
        // longer than a claim lasts: a slow message must not be taken over while it is on its way
        TimeUnit.SECONDS.sleep(40);
        city.mail.is(MailSink.Mood.FINE);
        allArriveOnce("slow", ledger);
    }

    @Test
    void itIsGoneAfterEachMessageThatItConfirmed() throws Exception {
        city.mail.is(MailSink.Mood.GONE_AFTER_THE_ANSWER);
        Ledger ledger = lettersFor(10);
        city.mail.is(MailSink.Mood.FINE);
        allArriveOnce("gone after the answer", ledger);
    }

    @Test
    void itIsGoneBeforeItConfirmsAndNoMessageIsSentAThirdTime() throws Exception {
        city.mail.is(MailSink.Mood.GONE_BEFORE_THE_ANSWER);
        Ledger ledger = lettersFor(15);
        city.mail.is(MailSink.Mood.FINE);
        oracle.everyMessageArrived(Long.MAX_VALUE);
        long unsure = oracle.count("outbox_message where state = 'FAILED' and mishap = 'UNCONFIRMED'");
        long most = city.mail.copies().values().stream().mapToLong(n -> n).max().orElse(0);
        LOG.infof(
                "mail server gone before the answer: %s; repeated %d, most copies of one %d, shown to a person %d",
                ledger, city.mail.repeats() - before, most, unsure);
        assertTrue(most <= 2, "a message was sent " + most + " times");
        assertTrue(unsure > 0, "the fault never met a message twice");
        city.tables.change("update outbox_message set mishap = 'SERVER' where state = 'FAILED'");
    }

    private Ledger lettersFor(int seconds) throws Exception {
        Stage stage = new Stage(city.tables);
        List<String> classes = stage.classes(2, LETTERS);
        Load load = new Load(city).enrolling(stage.civilServants(LETTERS), classes);
        Ledger ledger = load.finished();
        TimeUnit.SECONDS.sleep(seconds);
        return ledger;
    }

    private void allArriveOnce(String what, Ledger ledger) {
        long began = System.nanoTime();
        long repeats = oracle.everyMessageArrived(before) - before;
        long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        LOG.infof("mail server %s: %s; all arrived %d s after it was fine, %d repeated", what, ledger, took, repeats);
        assertEquals(LETTERS, ledger.enrolments.size());
        assertEquals(0, ledger.misses.get() + ledger.surprises.get(), "work was held up: " + ledger);
        oracle.nothingIsLost(ledger);
    }
}
