package io.github.dynalect.schema;

import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.path.Path;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a view reads where an item has nothing: the defaults of the schema, and of the documents in it. */
class ViewDefaultsTest {
    record Box(String id, Size size, Option<Size> lid) {}

    record Size(int height, String unit) {}

    record Heights(int height, Option<Integer> again, int lid) {}

    private static final Member<Size, Integer> HEIGHT =
            new Member<>("height", Codecs.integer().withDefault(1));
    private static final Member<Size, String> UNIT =
            new Member<>("unit", Codecs.string().withDefault("cm"));
    private static final Codec<Size> CODEC = DocumentCodec.of(
            List.of(HEIGHT, UNIT),
            (size, to) -> to.put(HEIGHT, size.height()).put(UNIT, size.unit()),
            stored -> new Size(stored.get(HEIGHT), stored.get(UNIT)));

    private static final StringAttribute<Box> ID = Attributes.string("id");
    private static final Attribute<Box, Size> SIZE = Attributes.of(Path.of("size"), CODEC);
    private static final Attribute<Box, Size> LID = Attributes.of(Path.of("lid"), CODEC);
    private static final Schema<Box> SCHEMA = Schema.of("boxes", PrimaryKey.of(ID))
            .attribute(ID, Box::id)
            .attribute(SIZE, Box::size)
            .optional(LID, Box::lid)
            .build(item -> new Box(item.get(ID), item.get(SIZE), item.find(LID)));

    private static final Attribute<Box, Integer> SIZE_HEIGHT =
            Attributes.integer(SIZE.path().child("height"));
    private static final Attribute<Box, Integer> LID_HEIGHT =
            Attributes.integer(LID.path().child("height"));
    private static final View<Box, Heights> VIEW = View.of(SIZE_HEIGHT, LID_HEIGHT)
            .build(box -> new Heights(box.get(SIZE_HEIGHT), box.find(SIZE_HEIGHT), box.get(LID_HEIGHT)));

    private static AttributeValue size(AttributeValue height) {
        return AttributeValue.fromM(Map.of("height", height));
    }

    @Test
    void a_missing_member_reads_as_its_default_as_in_the_whole_item() {
        Map<String, AttributeValue> stored = Map.of(
                "id", text("b"), "size", AttributeValue.fromM(Map.of()), "lid", size(AttributeValue.fromNul(true)));

        assertThat(SCHEMA.decode(stored))
                .isEqualTo(Either.right(new Box("b", new Size(1, "cm"), Option.some(new Size(1, "cm")))));
        assertThat(SCHEMA.decode(VIEW, stored)).isEqualTo(Either.right(new Heights(1, Option.some(1), 1)));
    }

    @Test
    void a_member_of_a_missing_document_reads_as_its_default() {
        assertThat(SCHEMA.decode(VIEW, Map.of())).isEqualTo(Either.right(new Heights(1, Option.some(1), 1)));
    }

    @Test
    void a_member_that_is_there_reads_as_it_is_stored() {
        assertThat(SCHEMA.decode(VIEW, Map.of("size", size(number("7")), "lid", size(number("2")))))
                .isEqualTo(Either.right(new Heights(7, Option.some(7), 2)));
        assertThat(SCHEMA.decode(VIEW, Map.of("size", size(text("high"))))
                        .getLeft()
                        .describe())
                .endsWith(" of boxes: size.height is of type S, not N (int)");
    }

    @Test
    void a_default_is_read_in_its_stored_form_whatever_the_type() {
        Attribute<Box, String> loud =
                Attributes.of(SIZE.path().child("unit"), Codecs.string().map(String::toUpperCase, String::toLowerCase));

        assertThat(SCHEMA.decode(View.of(loud).build(box -> box.get(loud)), Map.of()))
                .isEqualTo(Either.right("CM"));
    }
}
