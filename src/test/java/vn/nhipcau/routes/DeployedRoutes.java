package vn.nhipcau.routes;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** What the running application answers to, asked of the application itself: "GET /desk/requests/{number}". */
final class DeployedRoutes {

    private DeployedRoutes() {}

    /** The methods of all resources. */
    static Set<String> ofResources() {
        Set<String> routes = new TreeSet<>();
        for (var ofClass : ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()) {
            for (ServerRestHandler handler : ofClass.value.handlers) {
                if (handler instanceof ClassRoutingHandler methods) {
                    methods.getMappers().forEach((method, paths) -> {
                        if (method != null) {
                            paths.getTemplates()
                                    .forEach(path -> routes.add(
                                            method + " " + joined(ofClass.template.template, path.template.template)));
                        }
                    });
                }
            }
        }
        // answered by the framework for whatever has a GET
        routes.removeIf(route -> route.startsWith("HEAD ") || route.startsWith("OPTIONS "));
        return routes;
    }

    /** What is registered beside the resources: health, API description, bundles, static files. */
    static Set<String> besideResources(Router router) {
        Set<String> routes = new TreeSet<>();
        collect(router, "", routes);
        return routes;
    }

    /** What the login answers before any route is looked for. */
    static Set<String> ofTheLogin(Config config) {
        return Set.of(
                "GET " + config.getValue("quarkus.oidc.logout.path", String.class),
                "GET " + config.getValue("quarkus.oidc.authentication.redirect-path", String.class));
    }

    private static void collect(Router router, String mountedAt, Set<String> routes) {
        for (Route route : router.getRoutes()) {
            String path = route.getPath() == null ? "/*" : joined(mountedAt, route.getPath());
            Optional<Router> inner = mounted(route);
            if (inner.isPresent()) {
                collect(inner.get(), path.replaceFirst("/\\*?$", ""), routes);
            } else {
                Set<HttpMethod> methods = route.methods();
                boolean reads = methods == null || methods.contains(HttpMethod.GET);
                routes.add((reads ? "GET" : methods.iterator().next().name()) + " " + path);
            }
        }
    }

    /** The router behind a mount point; Vert.x keeps it to itself. */
    private static Optional<Router> mounted(Route route) {
        try {
            Object state = field(route, "state");
            for (Object handler : (List<?>) field(state, "contextHandlers")) {
                for (Field captured : handler.getClass().getDeclaredFields()) {
                    captured.setAccessible(true);
                    if (handler instanceof Handler && captured.get(handler) instanceof Router router) {
                        return Optional.of(router);
                    }
                }
            }
            return Optional.empty();
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("Vert.x keeps its routes differently now; read them another way", changed);
        }
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        Object value = field.get(owner);
        return value == null ? List.of() : value;
    }

    private static String joined(String first, String second) {
        String path = ("/" + first + "/" + second).replaceAll("/{2,}", "/");
        return path.length() > 1 ? path.replaceFirst("/$", "") : path;
    }
}
