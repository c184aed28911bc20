package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.language.Language;

/**
 * The staff as rows of a file: a row for each assignment, for each post that nobody holds, for each person without one.
 * The city sees everything; a unit the posts of its own and of its offices, and who is on them.
 */
@ApplicationScoped
class StaffList {

    private static final String PERSON = "p.staff_code, p.full_name, ";
    private static final String POST = "s.headcount, p.email, p.phone, u.name_vi, u.name_en, h.name_vi home_vi,"
            + " h.name_en home_en, u.level, o.title_vi, o.title_en";
    private static final String WHERE_IT_IS = " join unit u on u.id = s.unit_id left join unit h on h.id = u.parent_id"
            + " join position o on o.id = s.position_id ";
    private static final String NOT_OVER = "(a.ends_on is null or a.ends_on >= :today)";

    @Inject
    EntityManager database;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Clock clock;

    /**
     * The rows that a person may see.
     *
     * @param history with assignments that are over
     * @return cells in the order of {@link Column}: text, a {@link LocalDate}, an {@link Integer}, or null
     */
    List<Object[]> visibleTo(Scope who, boolean history, Language language) {
        Scope scope = who.as(Role.UNIT_HR, Role.CITY_HR, Role.ADMINISTRATOR);
        String reach = scope.everywhere() ? "" : " and s.unit_id in (:reach)";
        List<Object[]> rows = new ArrayList<>();
        held(history, reach, scope).forEach(row -> rows.add(cells(row, language)));
        empty(history, reach, scope).forEach(row -> rows.add(cells(row, language)));
        if (scope.everywhere()) {
            without(history).forEach(row -> rows.add(cells(row, language)));
        }
        return rows;
    }

    private List<Object[]> held(boolean history, String reach, Scope scope) {
        return rows(
                "select " + PERSON + "a.kind, u.code unit, o.code position, a.starts_on, a.ends_on, a.decision_number, "
                        + POST
                        + " from assignment a join person p on p.id = a.person_id join post s on s.id = a.post_id"
                        + WHERE_IT_IS + "where p.staff_code is not null" + reach
                        + (history ? "" : " and " + NOT_OVER)
                        + " order by u.code, o.code, p.full_name, p.staff_code, a.starts_on",
                scope,
                !history);
    }

    private List<Object[]> empty(boolean history, String reach, Scope scope) {
        return rows(
                "select null, null n, null k, u.code unit, o.code position, null f, null t, null d,"
                        + " s.headcount, null e, null ph, u.name_vi, u.name_en, h.name_vi home_vi, h.name_en home_en,"
                        + " u.level, o.title_vi, o.title_en from post s" + WHERE_IT_IS
                        + "where not exists (select 1 from assignment a join person p on p.id = a.person_id"
                        + " where a.post_id = s.id and p.staff_code is not null"
                        + (history ? "" : " and " + NOT_OVER) + ")" + reach + " order by u.code, o.code",
                scope,
                !history);
    }

    private List<Object[]> without(boolean history) {
        return rows(
                "select " + PERSON
                        + "null k, null u, null o, null f, null t, null d, null h, p.email, p.phone, null a1,"
                        + " null a2, null a3, null a4, null a5, null a6, null a7 from person p"
                        + " where p.staff_code is not null and not exists (select 1 from assignment a"
                        + " where a.person_id = p.id" + (history ? "" : " and " + NOT_OVER) + ") order by p.staff_code",
                null,
                !history);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Scope scope, boolean dated) {
        Query query = database.createNativeQuery(sql, Object[].class);
        if (dated) {
            query.setParameter("today", LocalDate.now(clock));
        }
        if (scope != null && !scope.everywhere()) {
            // nobody is in no unit: a list that is never empty keeps the statement valid
            query.setParameter("reach", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        return query.getResultList();
    }

    private Object[] cells(Object[] row, Language language) {
        return new Object[] {
            row[0],
            row[1],
            row[2] == null ? null : vocabulary.word(AssignmentKind.valueOf((String) row[2]), language),
            row[3],
            row[4],
            day(row[5]),
            day(row[6]),
            row[7],
            row[8] == null ? null : ((Number) row[8]).intValue(),
            row[9],
            row[10],
            unit(row, language),
            row[16] == null ? null : language.choose((String) row[16], (String) row[17])
        };
    }

    private static String unit(Object[] row, Language language) {
        if (row[11] == null) {
            return null;
        }
        String name = language.choose((String) row[11], (String) row[12]);
        return "OFFICE".equals(row[15]) ? name + ", " + language.choose((String) row[13], (String) row[14]) : name;
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
