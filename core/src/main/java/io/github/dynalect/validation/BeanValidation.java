package io.github.dynalect.validation;

import io.github.dynalect.schema.Validation;
import io.github.dynalect.schema.Violation;
import io.vavr.collection.Vector;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Objects;

/**
 * The constraints of Jakarta Bean Validation on a record, as {@code @NotBlank String name}.
 *
 * <pre>{@code
 * Schema<User> checked = User_.SCHEMA.validatedBy(new BeanValidation<>(factory.getValidator()));
 * }</pre>
 *
 * <p>What is told is the place and the name of the constraint. The constraint's own message is not, for it may quote the value,
 * nor is the key of a map in the place.
 *
 * @param <T> the item type
 */
public final class BeanValidation<T> implements Validation<T> {
    private final Validator validator;

    /** The constraints that a validator finds, in the default group. The validator stays the user's. */
    public BeanValidation(Validator validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    @Override
    public Vector<Violation> violations(T item) {
        return Vector.ofAll(validator.validate(item))
                .map(BeanValidation::violation)
                .sortBy(Violation::toString);
    }

    private static Violation violation(ConstraintViolation<?> found) {
        return new Violation(
                place(found.getPropertyPath()),
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
    }

    private static String place(Path path) {
        StringBuilder place = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                place.append('[')
                        .append(node.getIndex() == null ? "" : node.getIndex())
                        .append(']');
            }
            // An element of a container has a name that says no more than that.
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place.append(place.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return place.toString();
    }
}
