package vn.nhipcau.platform.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** A page that exists to be refused to visitors, so that they are led to the identity provider and come back. */
@Path("/sign-in")
@Authenticated
class SignInResource {

    @GET
    public Response home(@RestQuery String to) {
        return Response.seeOther(URI.create(LocalAddress.of(to))).build();
    }
}
