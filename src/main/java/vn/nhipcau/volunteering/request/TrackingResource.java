package vn.nhipcau.volunteering.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.CurrentLanguage;

/** Where a request stands, for whoever holds its code. */
@Path("/help/track/{code}")
@PermitAll
class TrackingResource {

    @Inject
    CodeLookup codes;

    @Inject
    WhatNext next;

    @Inject
    CurrentLanguage language;

    @Inject
    RoutingContext http;

    @CheckedTemplate(basePath = "volunteering/request")
    static class Templates {

        static native TemplateInstance track(HelpRequest request, String next, String code);

        static native TemplateInstance codeUnknown();

        private Templates() {}
    }

    @GET
    public Object track(String code) {
        return codes.find(code, http)
                .<Object>map(request -> Templates.track(
                        request, next.sentence(request, language.get()), RandomCode.grouped(request.trackingCode)))
                .orElseGet(() ->
                        Response.status(404).entity(Templates.codeUnknown()).build());
    }
}
