package io.github.dynalect.examples.orders.web;

import io.vavr.control.Option;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A STAND-IN for authentication: it believes what the header {@code X-Customer} says.
 *
 * <p>In its place goes what knows the caller for certain, such as Spring Security with the subject of a verified token. The rest of
 * the service sees a {@link Caller} only, and stays as it is.
 */
@Component
final class StandInAuthentication implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final String HEADER = "X-Customer";
    private static final Pattern CUSTOMER = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Option.<String>of(request.getHeader(HEADER))
                .filter(name -> CUSTOMER.matcher(name).matches())
                .map(Caller::new)
                .getOrElseThrow(StandInAuthentication::unknown);
    }

    private static ErrorResponseException unknown() {
        ErrorResponseException failure =
                new ErrorResponseException(HttpStatus.UNAUTHORIZED, Problem.UNKNOWN_CALLER.detail(), null);
        failure.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, HEADER);
        return failure;
    }
}
