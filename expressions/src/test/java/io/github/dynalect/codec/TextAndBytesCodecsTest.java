package io.github.dynalect.codec;

import static io.github.dynalect.codec.Coding.NULL;
import static io.github.dynalect.codec.Coding.assertRoundTrip;
import static io.github.dynalect.codec.Coding.assertStored;
import static io.github.dynalect.codec.Coding.b;
import static io.github.dynalect.codec.Coding.bytes;
import static io.github.dynalect.codec.Coding.misfit;
import static io.github.dynalect.codec.Coding.misfitText;
import static io.github.dynalect.codec.Coding.n;
import static io.github.dynalect.codec.Coding.s;
import static io.github.dynalect.codec.Coding.sdkBytes;
import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.Rule;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TextAndBytesCodecsTest {
    private static final UUID SOME_UUID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @Test
    void the_stored_forms_are_frozen() {
        assertStored(Codecs.uuid(), SOME_UUID, s("0f8fad5b-d9cb-469f-a165-70867728950e"));
        assertStored(Codecs.uri(), URI.create("https://example.org/a%20b?q=é#f"), s("https://example.org/a%20b?q=é#f"));
        assertStored(Codecs.sdkBytes(), sdkBytes(0, 127, 128, 255), b(0, 127, 128, 255));
        assertStored(Codecs.bytes(), bytes(0, 127, 128, 255), b(0, 127, 128, 255));
        assertStored(Codecs.byteBuffer(), ByteBuffer.wrap(bytes(1, 2)), b(1, 2));
        assertStored(Codecs.json(Integer::valueOf, String::valueOf), 5, s("5"));
        assertStored(Codecs.enumOf(DayOfWeek.values(), DayOfWeek.SUNDAY), DayOfWeek.MONDAY, s("MONDAY"));
    }

    @Test
    void empty_text_and_bytes_are_values_and_so_is_a_zero_character() {
        assertRoundTrip(Codecs.string(), "", "\u0000", "a\u0000b");
        assertRoundTrip(Codecs.bytes(), bytes(), bytes(0));
        assertRoundTrip(Codecs.sdkBytes(), sdkBytes(), sdkBytes(0));
        assertRoundTrip(Codecs.uri(), URI.create(""), URI.create("mailto:a@example.org"), URI.create("../x"));
    }

    @Test
    void bytes_are_copied_both_ways() {
        byte[] given = bytes(1, 2, 3);
        AttributeValue stored = Codecs.bytes().encode(given);
        given[0] = 9;
        Codecs.bytes().decode(stored)[1] = 9;

        assertThat(stored).isEqualTo(b(1, 2, 3));
    }

    @Test
    void a_buffer_keeps_its_position_and_gives_what_remains() {
        ByteBuffer heap = ByteBuffer.wrap(bytes(1, 2, 3, 4)).position(1).limit(3);
        ByteBuffer direct =
                ByteBuffer.allocateDirect(4).put(bytes(1, 2, 3, 4)).position(1).limit(3);

        for (ByteBuffer buffer : List.of(heap, direct, heap.slice(), heap.asReadOnlyBuffer())) {
            int position = buffer.position();
            assertThat(Codecs.byteBuffer().encode(buffer)).isEqualTo(b(2, 3));
            assertThat(buffer.position()).isEqualTo(position);
            assertThat(buffer.remaining()).isEqualTo(2);
        }
        assertThat(Codecs.byteBuffer().decode(b(1)).isReadOnly()).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_null_is_never_stored_as_a_value_without_type() {
        SdkBytes nothing = null;

        assertThatThrownBy(() -> Codecs.sdkBytes().encode(nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("bytes");
    }

    @Test
    void a_uuid_is_read_in_either_case_and_in_no_shorter_spelling() {
        assertThat(Codecs.uuid().decode(s("0F8FAD5B-D9CB-469F-A165-70867728950E")))
                .isEqualTo(SOME_UUID);
        assertThat(misfitText(Codecs.uuid(), s("1-1-1-1-1"))).isEqualTo("the value is not a UUID");
        assertThat(misfitText(Codecs.uuid(), s("nobody"))).isEqualTo("the value is not a UUID");
    }

    @Test
    void what_is_no_uri_is_a_misfit() {
        assertThat(misfitText(Codecs.uri(), s("a b"))).isEqualTo("the value is not a URI");
    }

    @Test
    void another_type_is_a_misfit_that_names_both() {
        assertThat(misfitText(Codecs.uuid(), n("1"))).isEqualTo("the value is of type N, not S (a UUID)");
        assertThat(misfitText(Codecs.uri(), NULL)).isEqualTo("the value is of type NULL, not S (a URI)");
        assertThat(misfitText(Codecs.bytes(), s("x"))).isEqualTo("the value is of type S, not B (bytes)");
        assertThat(misfitText(Codecs.enumOf(DayOfWeek.values(), DayOfWeek.SUNDAY), n("1")))
                .isEqualTo("the value is of type N, not S (a constant of DayOfWeek)");
    }

    @Test
    void a_constant_that_the_codec_was_not_given_is_not_stored() {
        Codec<DayOfWeek> weekend = Codecs.enumOf(new DayOfWeek[] {DayOfWeek.SATURDAY, DayOfWeek.SUNDAY});

        assertStored(weekend, DayOfWeek.SUNDAY, s("SUNDAY"));
        refused(Rule.CONVERSION, () -> weekend.encode(DayOfWeek.MONDAY));
    }

    @Test
    void an_unknown_constant_reads_as_the_declared_fallback() {
        assertThat(Codecs.enumOf(DayOfWeek.values(), DayOfWeek.SUNDAY).decode(s("DOOMSDAY")))
                .isEqualTo(DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "null"})
    void json_that_its_reader_refuses_or_takes_for_nothing_is_a_misfit(String json) {
        Codec<Integer> codec = Codecs.json(TextAndBytesCodecsTest::read, String::valueOf);

        assertThat(misfit(codec, s(json))).isInstanceOf(Misfit.Unreadable.class);
        assertThat(misfitText(codec, s(json))).contains("Exception from string").doesNotContain("five");
    }

    @SuppressWarnings("NullAway")
    private static Integer read(String json) {
        return json.equals("null") ? null : Integer.valueOf(json);
    }

    @Test
    void a_raw_value_is_stored_in_canonical_form_and_read_as_it_is() {
        AttributeValue given =
                AttributeValue.fromM(Map.of("n", n("1.0"), "s", AttributeValue.fromSs(List.of("b", "a"))));

        assertThat(Codecs.raw().encode(given))
                .isEqualTo(AttributeValue.fromM(Map.of("n", n("1"), "s", AttributeValue.fromSs(List.of("a", "b")))));
        assertThat(Codecs.raw().decode(given)).isSameAs(given);
        assertRoundTrip(Codecs.raw(), NULL, s(""), b(1));
        refused(
                Rule.VALUE_TYPE,
                () -> Codecs.raw().encode(AttributeValue.builder().build()));
    }
}
