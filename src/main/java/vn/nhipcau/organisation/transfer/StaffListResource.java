package vn.nhipcau.organisation.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Refusal;

/** The staff list as a file, and the empty and the example file to begin with. */
@Path("/staff-list")
@RolesAllowed({Role.UNIT_HR, Role.CITY_HR, Role.ADMINISTRATOR})
class StaffListResource {

    /** Spreadsheet programs with Vietnamese settings expect it, because the comma is in numbers. */
    private static final char FOR_PEOPLE = ';';

    @Inject
    StaffList list;

    @Inject
    ExampleRows examples;

    @Inject
    StaffFileWriter writer;

    @Inject
    DownloadName names;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @GET
    @Path("{format}")
    public Response staff(String format, @RestQuery String history) {
        return file("file_staff", format, list.visibleTo(me, "yes".equals(history), language.get()));
    }

    @GET
    @Path("template/{format}")
    public Response template(String format) {
        return file("file_template", format, List.of());
    }

    @GET
    @Path("example/{format}")
    public Response example(String format) {
        return file("file_example", format, examples.in(language.get()));
    }

    private Response file(String name, String wanted, List<Object[]> rows) {
        FileFormat format = format(wanted);
        return names.answer(name, format, writer.write(format, rows, language.get(), FOR_PEOPLE));
    }

    /** @param word "xlsx" or "csv" */
    static FileFormat format(String word) {
        for (FileFormat format : FileFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw Refusal.notFound();
    }
}
