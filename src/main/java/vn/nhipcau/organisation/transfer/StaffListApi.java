package vn.nhipcau.organisation.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Refusal;

/** The staff list for programs. */
@Path("/api/v1/staff-list")
@RolesAllowed({Role.UNIT_HR, Role.CITY_HR, Role.ADMINISTRATOR})
@Tag(name = "Staff lists", description = "People, posts and assignments as files: export, import with preview")
class StaffListApi {

    @Inject
    StaffList list;

    @Inject
    StaffFileWriter writer;

    @Inject
    DownloadName names;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @GET
    @Operation(
            summary = "The staff in reach as a file that can be imported again unchanged",
            description =
                    "format: csv (UTF-8, comma) or xlsx. history=yes: with assignments that are over. Headings in the"
                            + " language of the request; a text that looks like a formula has an apostrophe before it.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "400", description = "The format is not known")
    public Response staff(@RestQuery String format, @RestQuery String history) {
        if (format != null && !format.matches("csv|xlsx")) {
            throw Refusal.bad(Vocabulary.BUNDLE, "format_unknown");
        }
        FileFormat wanted = StaffListResource.format(format == null ? "csv" : format);
        List<Object[]> rows = list.visibleTo(me, "yes".equals(history), language.get());
        return names.answer("file_staff", wanted, writer.write(wanted, rows, language.get(), ','));
    }
}
