package vn.nhipcau.platform.time;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;

/** All public holidays the city knows of. */
@ApplicationScoped
public class PublicHolidays implements PanacheRepositoryBase<PublicHoliday, LocalDate> {

    /** The offices' hours from a moment on, holidays left out. */
    public WorkingHours hoursFrom(Instant since) {
        return new WorkingHours(new HashSet<>(getEntityManager()
                .createQuery("select h.day from PublicHoliday h where h.day >= :day", LocalDate.class)
                .setParameter("day", since.atZone(CityClock.ZONE).toLocalDate())
                .getResultList()));
    }
}
