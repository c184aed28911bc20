package vn.nhipcau.routes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a route becomes whose author forgot to say who may: nobody's. Part of the tests only. */
@Path("/forgotten")
class Unguarded {

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String show() {
        return "everybody";
    }
}
