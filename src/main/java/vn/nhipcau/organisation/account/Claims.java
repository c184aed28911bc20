package vn.nhipcau.organisation.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Refusal;

/** Reads an account out of the token that the identity provider signed. */
@ApplicationScoped
class Claims {

    /** What OpenID Connect allows. */
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_STAFF_CODE = 40;

    @Inject
    AccountConfig config;

    /** Empty for visitors and for identities that no provider vouches for. */
    Optional<Account> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? Optional.of(account(token, identity))
                : Optional.empty();
    }

    private Account account(JsonWebToken token, SecurityIdentity identity) {
        if (!SUBJECT.matcher(token.getSubject()).matches()) {
            throw Refusal.unauthenticated("account", "subject_invalid");
        }
        AccountConfig.Claims claims = config.claims();
        String program = text(token, claims.program()).orElse(null);
        return new Account(
                token.getSubject(),
                cut(program != null ? program : name(token)),
                text(token, claims.email())
                        .filter(address -> address.length() <= LONGEST_EMAIL)
                        .orElse(null),
                // some providers write the boolean as a text
                text(token, claims.emailVerified())
                        .filter("true"::equalsIgnoreCase)
                        .isPresent(),
                text(token, claims.staffCode())
                        .filter(code -> code.length() <= LONGEST_STAFF_CODE)
                        .orElse(null),
                program,
                identity.getRoles().stream().filter(Role.ALL::contains).collect(Collectors.toUnmodifiableSet()));
    }

    private String name(JsonWebToken token) {
        return text(token, config.claims().name())
                .or(() -> Optional.of(inVietnameseOrder(token)).filter(name -> !name.isEmpty()))
                .or(() -> text(token, "preferred_username"))
                .orElse(token.getSubject());
    }

    private static String inVietnameseOrder(JsonWebToken token) {
        return Stream.of("family_name", "middle_name", "given_name")
                .flatMap(part -> text(token, part).stream())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.<Object>getClaim(claim))
                .map(value -> value.toString().strip().replaceAll("^\"|\"$", ""))
                .filter(text -> !text.isEmpty());
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
