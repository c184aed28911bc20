package vn.nhipcau.volunteering.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.volunteer.Universities;
import vn.nhipcau.volunteering.volunteer.University;
import vn.nhipcau.volunteering.volunteer.UniversityContact;

/** The coordinator's list: who speaks for which university (R29). */
@Path("/universities")
@RolesAllowed(Role.COORDINATOR)
class UniversityResource {

    @Inject
    Universities universities;

    @Inject
    People people;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    CurrentLanguage language;

    /** A university with those who speak for it. */
    record Row(University university, String name, List<UniversityContact> contacts) {}

    /** @param university and person as they were typed */
    record View(List<Row> rows, String university, String person) {}

    @CheckedTemplate(basePath = "volunteering/member")
    static class Templates {

        static native TemplateInstance universities(View view, FieldErrors errors);

        private Templates() {}
    }

    @GET
    public TemplateInstance list() {
        return page("", "", new FieldErrors());
    }

    /** Names somebody; who spoke for another university speaks for this one from now on. */
    @POST
    @Path("contacts")
    public Response name(@RestForm @Size(max = 20) String university, @RestForm @Size(max = 200) String person) {
        FieldErrors errors = new FieldErrors();
        Optional<University> meant = universities.byCode(university == null ? "" : university);
        if (meant.isEmpty()) {
            errors.add("university", forms.text("member", "university_missing"));
        }
        List<Person> found = people.meant(person == null ? "" : person.strip());
        if (found.size() != 1) {
            errors.add("person", forms.text("member", found.isEmpty() ? "person_unknown" : "person_several"));
        }
        if (errors.isAny()) {
            return Response.status(422).entity(page(university, person, errors)).build();
        }
        universities.name(found.get(0), meant.get());
        flash.ok("member", "contact_named", found.get(0).fullName, meant.get().name(language.get()));
        return Response.seeOther(URI.create("/universities")).build();
    }

    @POST
    @Path("contacts/{person}/removal")
    public Response remove(String person) {
        Person known = people.byCode(person).orElseThrow(Refusal::notFound);
        universities.release(known);
        flash.ok("member", "contact_released", known.fullName);
        return Response.seeOther(URI.create("/universities")).build();
    }

    private TemplateInstance page(String university, String person, FieldErrors errors) {
        List<UniversityContact> contacts = universities.contacts();
        List<Row> rows = universities.byName().stream()
                .map(one -> new Row(
                        one,
                        one.name(language.get()),
                        contacts.stream()
                                .filter(contact -> contact.university.id.equals(one.id))
                                .toList()))
                .toList();
        return Templates.universities(
                new View(rows, university == null ? "" : university, person == null ? "" : person), errors);
    }
}
