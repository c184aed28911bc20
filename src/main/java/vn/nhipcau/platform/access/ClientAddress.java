package vn.nhipcau.platform.access;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. Without a proxy that is the other end of the connection. A proxy that the deployment
 * trusts is believed about the end that it saw, and no further: of {@code X-Forwarded-For} the last address that is not
 * a trusted proxy counts, because what stands before it was written by the visitor. (Quarkus takes the first, which
 * anybody may invent where a proxy appends to the header.)
 */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    /** Proxies whose word about the visitor's address, name and protocol counts: addresses or ranges. */
    @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
    List<String> proxies;

    private List<CidrAddress> trusted;

    @PostConstruct
    void readProxies() {
        trusted = proxies.stream().map(String::strip).map(ClientAddress::range).toList();
    }

    /** The visitor's address in text, for limits and audit rows. */
    public String of(RoutingContext context) {
        HttpServerRequest request = context.request();
        InetAddress address =
                Inet.parseInetAddress(request.connection().remoteAddress().hostAddress());
        List<String> told = told(request);
        for (int i = told.size() - 1; i >= 0 && isTrusted(address); i--) {
            InetAddress before = parsed(told.get(i));
            if (before == null) {
                break;
            }
            address = before;
        }
        return Inet.toOptimalString(address);
    }

    private static List<String> told(HttpServerRequest request) {
        List<String> addresses = new ArrayList<>();
        for (String line : request.headers().getAll(FORWARDED_FOR)) {
            addresses.addAll(List.of(line.split(",")));
        }
        return addresses;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.matches(address));
    }

    /** As proxies write it: with or without a port, version 6 in brackets when with one. */
    private static InetAddress parsed(String told) {
        String address = told.strip().replaceFirst("^\\[(.*)](:\\d+)?$", "$1").replaceFirst("^([\\d.]+):\\d+$", "$1");
        return Inet.parseInetAddress(address);
    }

    private static CidrAddress range(String proxy) {
        InetAddress single = Inet.parseInetAddress(proxy);
        CidrAddress range = single == null
                ? Inet.parseCidrAddress(proxy)
                : CidrAddress.create(single, single.getAddress().length * Byte.SIZE);
        if (range == null) {
            throw new IllegalArgumentException(
                    "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES names " + proxy + ", which is neither an address nor a range.");
        }
        return range;
    }
}
