package io.github.dynalect.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored values in few letters, and what is asked of every codec. */
final class Coding {
    static final AttributeValue NULL = AttributeValue.fromNul(true);

    private Coding() {}

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    static AttributeValue b(int... values) {
        return AttributeValue.fromB(sdkBytes(values));
    }

    static SdkBytes sdkBytes(int... values) {
        return SdkBytes.fromByteArray(bytes(values));
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** The golden form: the value is stored so, and what is stored so reads as the value. */
    static <V> void assertStored(Codec<V> codec, V value, AttributeValue stored) {
        assertThat(codec.encode(value)).as("%s", codec).isEqualTo(stored);
        assertThat(codec.decode(stored)).as("%s", codec).isEqualTo(value);
    }

    @SafeVarargs
    static <V> void assertRoundTrip(Codec<V> codec, V... values) {
        for (V value : values) {
            assertThat(codec.isAbsent(value)).as("%s", codec).isFalse();
            assertThat(codec.decode(codec.encode(value))).as("%s", codec).isEqualTo(value);
        }
    }

    static Misfit misfit(Codec<?> codec, AttributeValue stored) {
        MisfitException misfit = catchThrowableOfType(MisfitException.class, () -> codec.decode(stored));
        assertThat(misfit).as("a misfit of %s", codec).isNotNull();
        return misfit.misfit();
    }

    static String misfitText(Codec<?> codec, AttributeValue stored) {
        return misfit(codec, stored).describe();
    }
}
