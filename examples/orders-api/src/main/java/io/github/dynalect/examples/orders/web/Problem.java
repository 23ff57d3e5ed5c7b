package io.github.dynalect.examples.orders.web;

import io.vavr.collection.Seq;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What can go wrong, as RFC 9457 has it: the types are for programs and do not change, the titles are for people and may. */
enum Problem {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "The list does not go on after this cursor"),
    UNKNOWN_CALLER(HttpStatus.UNAUTHORIZED, "It is not known who asks"),
    ORDER_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such order"),
    ORDER_CONFLICT(HttpStatus.CONFLICT, "The order is there, and does not allow this"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something is wrong with the service");

    /**
     * Something that is wrong with a request. What the field holds is not told: it is in nobody's log then.
     *
     * @param field where, such as {@code lines[0].quantity}
     * @param rule what it does not keep to, such as {@code Min}
     */
    record Invalid(String field, String rule) {}

    /** Validation tells them in no order. */
    private static final Comparator<Invalid> IN_ORDER =
            Comparator.comparing(Invalid::field).thenComparing(Invalid::rule);

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** {@return the problem, to which more may be added} */
    ProblemDetail detail() {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("https://orders.example/problems/"
                + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        detail.setTitle(title);
        return detail;
    }

    /** {@return the problem as an answer} */
    ResponseEntity<Object> answer() {
        return ResponseEntity.status(status).body(detail());
    }

    /** {@return the problem as an answer that says more} */
    ResponseEntity<Object> answer(String property, Object value) {
        ProblemDetail detail = detail();
        detail.setProperty(property, value);
        return ResponseEntity.status(status).body(detail);
    }

    /** {@return that some fields of a request are not valid} */
    static ResponseEntity<Object> invalid(Seq<Invalid> fields) {
        return INVALID_REQUEST.answer("errors", fields.sorted(IN_ORDER).asJava());
    }
}
