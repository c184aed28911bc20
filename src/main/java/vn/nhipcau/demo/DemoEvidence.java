package vn.nhipcau.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nhipcau.competency.evidence.EvidenceSource;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.platform.starting.StartingData;

/** What has been assessed of everybody in the communes; Hạnh has three spans to go, as in the pictures. */
@ApplicationScoped
class DemoEvidence implements StartingData {

    private static final String NAMED = "hanh";
    private static final List<Line> OF_HANH = List.of(
            new Line("LAND-02", EvidenceSource.PANEL, 1, 254),
            new Line("LAND-02", EvidenceSource.SELF, 2, 40),
            new Line("LAND-03", EvidenceSource.TEST, 2, 190),
            new Line("LAND-03", EvidenceSource.COURSE, 3, 16),
            new Line("LAND-06", EvidenceSource.SELF, 2, 40),
            new Line("LAND-01", EvidenceSource.PANEL, 4, 254),
            new Line("LAND-05", EvidenceSource.PRACTICAL, 4, 120),
            // runs out within a month
            new Line("DIG-03", EvidenceSource.TEST, 3, 705),
            new Line("FIN-01", EvidenceSource.MANAGER, 1, 75),
            new Line("ENV-01", EvidenceSource.TEST, 2, 156),
            new Line("LAW-01", EvidenceSource.PANEL, 3, 254),
            new Line("LAW-01", EvidenceSource.PANEL, 2, 640));

    @Inject
    People people;

    @Inject
    AgroalDataSource pool;

    @Inject
    Clock clock;

    /** A row of the named person. */
    private record Line(String competency, EvidenceSource source, int level, int daysAgo) {}

    @Override
    public String name() {
        return "demo.evidence";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        Assessing assessing = new Assessing(today, people.bySubject("lien").orElseThrow().id);
        try (Connection connection = pool.getConnection()) {
            Set<String> done = new HashSet<>();
            for (Asked asked : Asked.on(today, connection)) {
                // somebody with two posts in different communes is asked once
                if (done.add(asked.person() + asked.code())) {
                    invent(assessing, asked);
                }
            }
            assessing.rows().save(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("the demo evidence could not be written", problem);
        }
    }

    private static void invent(Assessing assessing, Asked asked) {
        if (NAMED.equals(asked.subject())) {
            OF_HANH.stream()
                    .filter(line -> line.competency.equals(asked.code()))
                    .forEach(line -> assessing.add(asked, line.source, line.level, line.daysAgo));
        } else {
            assessing.invent(asked);
        }
    }
}
