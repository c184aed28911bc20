package vn.nhipcau.organisation.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors.FieldError;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Problem;
import vn.nhipcau.platform.web.Refusal;

/** Imports of staff lists for programs: send a file, read its preview, confirm, ask until it is done. */
@Path("/api/v1/staff-imports")
@RolesAllowed({Role.CITY_HR, Role.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff lists", description = "People, posts and assignments as files: export, import with preview")
class StaffImportApi {

    @Inject
    StaffImports imports;

    @Inject
    ImportLines lines;

    @Inject
    Reception reception;

    @Inject
    ImportLimits limits;

    @Inject
    CurrentLanguage language;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @GET
    @Operation(summary = "Imports, the newest first")
    public Response list(@BeanParam PageQuery query) {
        return imports.newest(query).json(StaffImportJson::of);
    }

    @POST
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Send a staff list; nothing changes before it is confirmed",
            description = "The body is the file. name: its name. dryRun=true: to look only, can never be confirmed."
                    + " The same Idempotency-Key with the same file gives the first import again.")
    @APIResponse(responseCode = "201", description = "Stored and compared; rows.wrong says whether it can be confirmed")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "Not a staff list; errors names cells, nothing was stored")
    public Response create(
            @RestHeader("Idempotency-Key") String key, @RestQuery String name, @RestQuery boolean dryRun, byte[] file) {
        if (key != null && !key.matches("[\\x21-\\x7e]{1,80}")) {
            throw Refusal.bad(Vocabulary.BUNDLE, "key_invalid");
        }
        byte[] content = file == null ? new byte[0] : file;
        if (reception.isTooLarge(content.length)) {
            String detail = forms.text(Vocabulary.BUNDLE, "file_too_large", limits.megabytes());
            return problem(413, detail, "file_too_large", List.of());
        }
        try {
            String code = reception.take(name, content, dryRun, key);
            return Response.created(URI.create("/api/v1/staff-imports/" + code))
                    .entity(one(code))
                    .build();
        } catch (UnreadableFile unreadable) {
            List<FieldError> errors = unreadable.notes.stream()
                    .map(note -> lines.said(note, language.get()))
                    .map(said -> new FieldError(said.cell().isEmpty() ? "file" : said.cell(), said.text()))
                    .toList();
            return problem(422, errors.get(0).message(), unreadable.getMessage(), errors);
        }
    }

    @GET
    @Path("{code}")
    @Operation(summary = "How far an import is and what it does")
    public StaffImportJson one(String code) {
        return StaffImportJson.of(imports.byCode(code).orElseThrow(Refusal::notFound));
    }

    @GET
    @Path("{code}/rows")
    @Operation(
            summary = "What each row does or what is wrong with it, cell by cell",
            description = "show: wrong, warned, created, changed, ended, same")
    public Response rows(String code, @BeanParam LineQuery query) {
        StaffImport one = imports.byCode(code).orElseThrow(Refusal::notFound);
        return lines.of(one, query, language.get()).json(line -> line);
    }

    @POST
    @Path("{code}/confirmation")
    @Operation(
            summary = "Say yes to the preview; a job writes it, all or nothing",
            description = "preview: the one you looked at, as the import names it; needed when it was overtaken.")
    @APIResponse(responseCode = "202", description = "It will be written; ask for the import until it is done")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not to be confirmed: written already, a dry run, nothing to do, another preview than the one named")
    @APIResponse(responseCode = "422", description = "Rows are wrong; errors names the first hundred cells")
    public Response confirm(String code, @RestQuery String preview, @BeanParam LineQuery query) {
        StaffImport before = imports.byCode(code).orElseThrow(Refusal::notFound);
        if (before.state == ImportState.CHECKED && before.tally.wrong() > 0) {
            query.show = "wrong";
            query.size = String.valueOf(PageQuery.LARGEST_SIZE);
            List<FieldError> errors = lines.of(before, query, language.get()).getRows().stream()
                    .flatMap(line -> line.notes().stream()
                            .filter(said -> said.mark().equals("wrong"))
                            .map(said -> new FieldError(
                                    said.cell().isEmpty() ? "A" + line.number() : said.cell(), said.text())))
                    .toList();
            return problem(422, forms.text(Vocabulary.BUNDLE, "confirm_wrong"), "confirm_wrong", errors);
        }
        imports.confirm(me.person(), code, preview);
        return Response.accepted()
                .location(URI.create("/api/v1/staff-imports/" + code))
                .build();
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Discard an import that is not confirmed; its file and lines are forgotten")
    @APIResponse(responseCode = "204", description = "Discarded; nothing was written")
    public void withdraw(String code) {
        imports.withdraw(code);
    }

    private Response problem(int status, String detail, String code, List<FieldError> errors) {
        String title = forms.text("web", "status_" + status);
        return Response.status(status)
                .type(Problem.JSON)
                .entity(new Problem(title, status, detail, Vocabulary.BUNDLE + "." + code, null, errors))
                .build();
    }
}
