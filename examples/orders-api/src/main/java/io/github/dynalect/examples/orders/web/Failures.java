package io.github.dynalect.examples.orders.web;

import io.github.dynalect.examples.orders.web.Problem.Invalid;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import tools.jackson.core.JacksonException;

/**
 * What the framework, the SDK and mistakes throw, as problems.
 *
 * <p>What is expected of orders is no exception: the domain gives it as a value. Spring's own words for a bad request quote what was
 * sent, so none of them is used here.
 */
@RestControllerAdvice
class Failures extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SERVER_ERROR = HttpStatus.INTERNAL_SERVER_ERROR.value();

    /** The SDK has tried for some time already, so a client should not come back at once. */
    private static final String RETRY_AFTER_SECONDS = "2";

    /** The rule that says what a value looks like: JSON, and of its type. */
    private static final String FORMAT = "Format";

    /** The field, where it is not known which one. */
    private static final String BODY = "body";

    /** Throttled, or an error of DynamoDB's own. A write may have happened; it may be sent again. */
    @ExceptionHandler
    ResponseEntity<Object> refusedByTheService(SdkServiceException e) {
        return e.isThrottlingException() || e.statusCode() >= SERVER_ERROR ? unavailable() : unexpected(e);
    }

    /** No answer in time, no connection, no credentials. A write may have happened; it may be sent again. */
    @ExceptionHandler
    ResponseEntity<Object> unanswered(SdkClientException e) {
        LOG.warn("DynamoDB was not reached: {}", e.getMessage());
        return unavailable();
    }

    /** A mistake of ours. It is logged with its causes, and the words of DynamoDB in these may quote values. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        LOG.error("A request failed", e);
        return Problem.INTERNAL.answer();
    }

    private static ResponseEntity<Object> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(Problem.UNAVAILABLE.detail());
    }

    /** What only Spring knows of, such as a method that there is not: the status tells it. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setDetail(null);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    /** A body that breaks a rule. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.invalid(Vector.ofAll(e.getFieldErrors()).map(Failures::invalid));
    }

    /** Parameters that break rules, perhaps beside a body that does. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.invalid(Vector.ofAll(e.getParameterValidationResults())
                .flatMap(result -> Vector.ofAll(result.getResolvableErrors())
                        .map(error -> invalid(
                                String.valueOf(result.getMethodParameter().getParameterName()), error))));
    }

    private static Invalid invalid(String parameter, MessageSourceResolvable error) {
        return error instanceof FieldError field ? invalid(field) : new Invalid(parameter, rule(error.getCodes()));
    }

    private static Invalid invalid(FieldError error) {
        return new Invalid(error.getField(), rule(error.getCodes()));
    }

    /** The last of Spring's codes is the bare name of the constraint. */
    private static String rule(String @Nullable [] codes) {
        return Option.of(codes).map(Vector::of).flatMap(Seq::lastOption).getOrElse("Valid");
    }

    /** A parameter of another type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.invalid(Vector.of(new Invalid(String.valueOf(e.getPropertyName()), FORMAT)));
    }

    /** A body that is no JSON, or has a member of another type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.invalid(Vector.of(
                new Invalid(e.getCause() instanceof JacksonException json ? Failures.place(json) : BODY, FORMAT)));
    }

    /** The place in the words of the other fields: {@code lines[0].quantity}. */
    private static String place(JacksonException e) {
        String path = Vector.ofAll(e.getPath())
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .mkString();
        return path.startsWith(".") ? path.substring(1) : BODY + path;
    }
}
