package vn.nhipcau.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as the API says it (RFC 9457).
 *
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in the reader's language
 * @param code stable name of the problem, for programs
 * @param reference number of the request in the logs
 * @param errors wrong fields, empty when it is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String title, int status, String detail, String code, String reference, List<FieldErrors.FieldError> errors) {

    public static final String JSON = "application/problem+json";
}
