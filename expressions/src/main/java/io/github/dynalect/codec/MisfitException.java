package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Carries a {@link Misfit} out of a codec, gathering its place on the way.
 *
 * <p>It has no stack trace: the place in the item is what tells, and a page of items may hold many misfits.
 */
public final class MisfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Misfit misfit;

    /** Carries a misfit. */
    public MisfitException(Misfit misfit) {
        super(misfit.describe(), null, false, false);
        this.misfit = misfit;
    }

    /** {@return the misfit} */
    public Misfit misfit() {
        return misfit;
    }

    /** {@return the same misfit, seen from the map that holds the member} */
    public MisfitException atName(String name) {
        return new MisfitException(new Misfit.AtName(name, misfit));
    }

    /** {@return the same misfit, seen from the list that holds the element} */
    public MisfitException atIndex(int index) {
        return new MisfitException(new Misfit.AtIndex(index, misfit));
    }

    /**
     * {@return the exception of a value whose type is right, and whose content makes no value}
     *
     * @param expected what the codec reads, in words
     */
    public static MisfitException unreadable(String expected) {
        return new MisfitException(new Misfit.Unreadable(expected));
    }

    static MisfitException missing() {
        return new MisfitException(new Misfit.Missing());
    }

    static MisfitException unexpected(String expected, AttributeValue found) {
        AttributeValue.Type type = found.type();
        // What was read may be of a type that is newer than this library.
        return type == null || type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION
                ? new MisfitException(new Misfit.Unreadable(expected))
                : new MisfitException(new Misfit.Unexpected(expected, AttributeType.of(found)));
    }
}
