package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** The staff lists that a person sent in and said yes to. */
@ApplicationScoped
class ImportBelongings implements Belongings {

    @Inject
    EntityManager database;

    @Override
    public Set<String> columns() {
        return Set.of("staff_import.uploaded_by_id", "staff_import.confirmed_by_id");
    }

    @Override
    public List<Held> of(Person person) {
        long count = database.createQuery(
                        "select count(i) from StaffImport i where i.uploadedBy = ?1 or i.confirmedBy = ?1", Long.class)
                .setParameter(1, person)
                .getSingleResult();
        return Held.list(Vocabulary.BUNDLE, "held_imports", count);
    }

    /** A client's key is the uploader's own; where both used the same one, the kept record's still finds its import. */
    @Override
    public void move(Person from, Person to) {
        List<String> taken = database.createQuery(
                        "select i.clientKey from StaffImport i where i.uploadedBy = ?1 and i.clientKey is not null",
                        String.class)
                .setParameter(1, to)
                .getResultList();
        if (!taken.isEmpty()) {
            database.createQuery(
                            "update StaffImport i set i.clientKey = null where i.uploadedBy = ?1 and i.clientKey in ?2")
                    .setParameter(1, from)
                    .setParameter(2, taken)
                    .executeUpdate();
        }
        for (String part : List.of("uploadedBy", "confirmedBy")) {
            database.createQuery("update StaffImport i set i." + part + " = ?1 where i." + part + " = ?2")
                    .setParameter(1, to)
                    .setParameter(2, from)
                    .executeUpdate();
        }
    }
}
