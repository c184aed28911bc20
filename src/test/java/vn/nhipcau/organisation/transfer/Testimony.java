package vn.nhipcau.organisation.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What the tables say before and after; and the tidying up: people of tests have codes that begin with TST. */
@ApplicationScoped
class Testimony {

    private static final List<String> SUMS = List.of(
            "select count(*), sum(crc32(concat_ws('|', id, code, full_name, staff_code, email, phone, folded))) from person",
            "select count(*), sum(crc32(concat_ws('|', id, unit_id, position_id, headcount))) from post",
            "select count(*), sum(crc32(concat_ws('|', id, person_id, post_id, kind, starts_on,"
                    + " coalesce(ends_on, '-'), coalesce(decision_number, '-')))) from assignment");

    @Inject
    EntityManager database;

    /** Changes with every change of people, posts or assignments. */
    String staff() {
        return QuarkusTransaction.requiringNew().call(() -> {
            StringBuilder all = new StringBuilder();
            for (String sum : SUMS) {
                Object[] row = (Object[]) database.createNativeQuery(sum).getSingleResult();
                all.append(row[0]).append(' ').append(row[1]).append('\n');
            }
            return all.toString();
        });
    }

    Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }

    long count(String sql) {
        return ((Number) one(sql)).longValue();
    }

    void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    /** Takes away what tests brought. */
    void tidy() {
        run("delete from assignment where person_id in (select id from person where staff_code like 'TST%')");
        run("delete from person where staff_code like 'TST%'");
        run("delete from post where unit_id = (select id from unit where code = '20333')");
        run("delete from staff_import_line");
        run("delete from staff_import_part");
        run("delete from staff_import");
    }
}
