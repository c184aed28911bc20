package vn.nhipcau.organisation.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** Imports of staff lists as pages: bring a file, look at what it would do, say yes, watch, read the report. */
@Path("/staff-imports")
@RolesAllowed({Role.CITY_HR, Role.ADMINISTRATOR})
class StaffImportResource {

    @Inject
    StaffImports imports;

    @Inject
    ImportLines lines;

    @Inject
    Reception reception;

    @Inject
    ImportLimits limits;

    @Inject
    Vocabulary vocabulary;

    @Inject
    CurrentLanguage language;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    Me me;

    /** A column as the page explains it; the other language's heading is understood too. */
    public record Explained(Column column, String heading, String other) {}

    @CheckedTemplate(basePath = "organisation/transfer")
    static class Templates {

        static native TemplateInstance imports(
                boolean mayImport,
                Page<StaffImport> page,
                FieldErrors errors,
                List<Explained> columns,
                String megabytes,
                String rowLimit);

        static native TemplateInstance oneImport(
                StaffImport one, Page<ImportLine> page, LineQuery query, List<ImportChip> chips);

        private Templates() {}
    }

    /** An officer of one unit comes here to take the list of the unit; imports are the city's. */
    @GET
    @RolesAllowed({Role.UNIT_HR, Role.CITY_HR, Role.ADMINISTRATOR})
    public TemplateInstance list(@BeanParam PageQuery query) {
        return list(query, new FieldErrors());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@BeanParam PageQuery query, @RestForm("file") FileUpload file) throws IOException {
        FieldErrors errors = new FieldErrors();
        if (file == null || file.size() == 0) {
            errors.add("file", say(file == null || file.fileName().isBlank() ? "file_missing" : "file_empty"));
            return Response.status(422).entity(list(query, errors)).build();
        }
        if (reception.isTooLarge(file.size())) {
            errors.add("file", say("file_too_large", limits.megabytes()));
            return Response.status(413).entity(list(query, errors)).build();
        }
        try {
            String code = reception.take(file.fileName(), Files.readAllBytes(file.uploadedFile()), false, null);
            return seeOther(code);
        } catch (UnreadableFile unreadable) {
            unreadable.notes.forEach(note ->
                    errors.add("file", FoundCell.sentence(lines.said(note, language.get()), forms)));
            return Response.status(422).entity(list(query, errors)).build();
        }
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(String code, @BeanParam LineQuery query) {
        StaffImport one = imports.byCode(code).orElseThrow(Refusal::notFound);
        return Templates.oneImport(
                one, lines.of(one, query, language.get()), query, ImportChip.of(one.tally, query.show, forms));
    }

    @POST
    @Path("{code}/confirmation")
    public Response confirm(String code, @RestForm @Size(max = 64) String preview) {
        StaffImport now = imports.byCode(code).orElseThrow(Refusal::notFound);
        if (now.isConfirmable() && !now.getPreview().equals(preview)) {
            flash.warn(Vocabulary.BUNDLE, "preview_changed");
        } else {
            imports.confirm(me.person(), code, preview == null ? "" : preview);
        }
        return seeOther(code);
    }

    @POST
    @Path("{code}/withdrawal")
    public Response withdraw(String code) {
        imports.withdraw(code);
        flash.ok(Vocabulary.BUNDLE, "withdrawn");
        return Response.seeOther(URI.create("/staff-imports")).build();
    }

    private TemplateInstance list(PageQuery query, FieldErrors errors) {
        boolean mayImport = me.has(Role.CITY_HR) || me.has(Role.ADMINISTRATOR);
        List<Explained> columns = Arrays.stream(Column.values())
                .map(column -> new Explained(
                        column,
                        vocabulary.heading(column, language.get()),
                        vocabulary.heading(column, language.get().other())))
                .toList();
        return Templates.imports(
                mayImport,
                mayImport ? imports.newest(query) : query.of(List.of(), 0),
                errors,
                columns,
                String.valueOf(limits.megabytes()),
                Formats.grouped(limits.rows(), language.get().locale()));
    }

    private String say(String key, Object... values) {
        return forms.text(Vocabulary.BUNDLE, key, values);
    }

    private static Response seeOther(String code) {
        return Response.seeOther(URI.create("/staff-imports/" + code)).build();
    }
}
