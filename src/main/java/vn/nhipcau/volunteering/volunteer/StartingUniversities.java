package vn.nhipcau.volunteering.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** The universities of universities.csv. */
@ApplicationScoped
class StartingUniversities implements StartingData {

    @Inject
    Universities universities;

    @Override
    public String name() {
        return "volunteering.universities";
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        Facts.rows("universities.csv").forEach(row -> universities.persist(new University(row)));
    }
}
