package io.github.dynalect.codec;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DocumentKindsTest {
    private static final Member<Circle, Integer> RADIUS = new Member<>("radius", Codecs.integer());
    private static final Member<Square, Integer> SIDE = new Member<>("side", Codecs.integer());
    private static final Member<Square, Option<String>> COLOUR =
            new Member<>("colour", Codecs.string().optional());
    private static final Member<Blob, Option<String>> FORM =
            new Member<>("form", Codecs.string().optional());

    private static final DocumentCodec<Circle> CIRCLE = DocumentCodec.ofKind(
            Kinds.of("form", "CIRCLE"),
            List.of(RADIUS),
            DocumentForm.of((circle, to) -> to.put(RADIUS, circle.radius()), in -> new Circle(in.get(RADIUS))));
    private static final DocumentCodec<Square> SQUARE = DocumentCodec.ofKind(
            Kinds.of("form", "SQUARE"),
            List.of(SIDE, COLOUR),
            DocumentForm.of(
                    (square, to) -> to.put(SIDE, square.side()).put(COLOUR, square.colour()),
                    in -> new Square(in.get(SIDE), in.get(COLOUR))));
    private static final DocumentCodec<Blob> BLOB = DocumentCodec.ofKind(
            Kinds.otherThan("form", List.of("SQUARE", "CIRCLE")),
            List.of(FORM),
            DocumentForm.of((blob, to) -> to.put(FORM, blob.form()), in -> new Blob(in.get(FORM))));

    private static final DocumentCodec<Cornered> CORNERED =
            DocumentCodec.ofKinds(List.of(SQUARE), cornered -> new DocumentOfKind<>(SQUARE, (Square) cornered));
    private static final DocumentCodec<Shape> KNOWN =
            DocumentCodec.ofKinds(List.of(CIRCLE, CORNERED), DocumentKindsTest::told);
    private static final DocumentCodec<Shape> ANY =
            DocumentCodec.ofKinds(List.of(CIRCLE, BLOB, CORNERED), DocumentKindsTest::told);

    private static DocumentOfKind<? extends Shape> told(Shape shape) {
        if (shape instanceof Circle circle) {
            return new DocumentOfKind<>(CIRCLE, circle);
        }
        return shape instanceof Cornered cornered
                ? new DocumentOfKind<>(CORNERED, cornered)
                : new DocumentOfKind<>(BLOB, (Blob) shape);
    }

    @Test
    void the_kind_is_stored_beside_the_parts_and_told_by_that() {
        Square square = new Square(3, Option.some("red"));

        assertThat(KNOWN.toMap(new Circle(2)))
                .isEqualTo(Map.of("form", AttributeValue.fromS("CIRCLE"), "radius", AttributeValue.fromN("2")));
        assertThat(KNOWN.decode(KNOWN.encode(square))).isEqualTo(square);
        assertThat(KNOWN.decode(CORNERED.encode(square))).isEqualTo(square);
        assertThat(CIRCLE.decode(KNOWN.encode(new Circle(2)))).isEqualTo(new Circle(2));
    }

    @Test
    void another_kind_a_missing_one_and_one_of_another_type_are_misfits_that_show_no_value() {
        assertThatThrownBy(() -> CIRCLE.decode(KNOWN.encode(new Square(3, Option.none()))))
                .hasMessage("form is not one of the kinds [CIRCLE]");
        assertThatThrownBy(() -> KNOWN.fromMap(Map.of("form", AttributeValue.fromS("secret"))))
                .hasMessage("form is not one of the kinds [CIRCLE, SQUARE]");
        assertThatThrownBy(() -> KNOWN.fromMap(Map.of("radius", AttributeValue.fromN("2"))))
                .hasMessage("form is missing");
        assertThatThrownBy(() -> KNOWN.fromMap(Map.of("form", AttributeValue.fromN("7"))))
                .hasMessage("form is of type N, not S (one of the kinds [CIRCLE, SQUARE])");
        assertThatThrownBy(() -> BLOB.fromMap(Map.of("form", AttributeValue.fromS("CIRCLE"))))
                .hasMessage("form is not another kind than [CIRCLE, SQUARE]");
    }

    @Test
    void all_other_kinds_are_read_by_their_codec_and_stored_as_they_were() {
        Map<String, AttributeValue> star = Map.of("form", AttributeValue.fromS("STAR"));

        assertThat(ANY.fromMap(star)).isEqualTo(new Blob(Option.some("STAR")));
        assertThat(ANY.toMap(ANY.fromMap(star))).isEqualTo(star);
        assertThat(ANY.fromMap(Map.of())).isEqualTo(new Blob(Option.none()));
        assertThat(ANY.kinds().get().areAll()).isTrue();
        assertThat(KNOWN.kinds().get().areAll()).isFalse();
        assertThat(refused(Rule.KINDS, () -> ANY.toMap(new Blob(Option.some("CIRCLE")))))
                .hasMessageStartingWith("form: a record of other kinds that says it is of a known one.");
    }

    @Test
    void the_parts_are_those_of_all_kinds_and_required_is_what_each_requires() {
        assertThat(ANY).hasToString("document[form, radius, side, colour]");
        assertThat(KNOWN.requiredNames()).containsExactly("form");
        assertThat(ANY.requiredNames()).isEmpty();
        assertThat(KNOWN.member("form").get().codec()).hasToString("kind(CIRCLE, SQUARE)");
        assertThat(ANY.member("form")).isEmpty();
        assertThat(KNOWN.member("side").get().codec()).isEqualTo(Codecs.integer());
        assertThat(KNOWN.member("depth")).isEmpty();
        assertThat(KNOWN.sharedMember("side")).isEmpty();
        assertThat(KNOWN.sharedMember("form")).isEqualTo(KNOWN.member("form"));
        assertThat(CORNERED.sharedMember("side")).isEqualTo(CORNERED.member("side"));
        assertThat(SQUARE.sharedMember("side")).isEqualTo(SQUARE.member("side"));
        assertThat(DocumentCodec.within(KNOWN.optional()).get()).isSameAs(KNOWN);
    }

    @Test
    void some_kinds_are_among_others() {
        Kinds cat = Kinds.of("type", "CAT");
        Kinds pets = new Kinds("type", Vector.of("DOG", "CAT", "CAT"), false);
        Kinds strangers = Kinds.otherThan("type", List.of("DOG", "CAT"));

        assertThat(pets.include(cat)).isTrue();
        assertThat(cat.include(pets)).isFalse();
        assertThat(pets.include(Kinds.of("kind", "CAT"))).isFalse();
        assertThat(pets.include(strangers)).isFalse();
        assertThat(strangers.include(cat)).isFalse();
        assertThat(strangers.include(Kinds.of("type", "BIRD"))).isTrue();
        assertThat(Kinds.otherThan("type", List.of("DOG")).include(strangers)).isTrue();
        assertThat(strangers.include(Kinds.otherThan("type", List.of("DOG")))).isFalse();
        assertThat(pets.and(strangers).areAll()).isTrue();
        assertThat(strangers.and(cat)).hasToString("type not in [DOG]");
        assertThat(pets).hasToString("type in [CAT, DOG]");
        assertThat(pets.name()).isEmpty();
        assertThat(cat.name()).contains("CAT");
    }

    @Test
    void kinds_that_cannot_be_told_apart_are_refused() {
        assertThat(refused(Rule.KINDS, () -> DocumentCodec.<Shape>ofKinds(List.of(), DocumentKindsTest::told)))
                .hasMessageStartingWith("kinds: none.");
        assertThat(refused(
                        Rule.KINDS,
                        () -> DocumentCodec.<Shape>ofKinds(List.of(CIRCLE, CIRCLE), DocumentKindsTest::told)))
                .hasMessageStartingWith("form: two kinds of the name [CIRCLE].");
        assertThat(refused(
                        Rule.KINDS, () -> DocumentCodec.<Shape>ofKinds(List.of(BLOB, BLOB), DocumentKindsTest::told)))
                .hasMessageStartingWith("form: two that read all other kinds.");
        assertThat(refused(
                        Rule.KINDS,
                        () -> DocumentCodec.<Object>ofKinds(
                                List.of(CIRCLE, DocumentCodec.of(List.of(), (text, to) -> {}, in -> "")),
                                shape -> new DocumentOfKind<>(CIRCLE, (Circle) shape))))
                .hasMessageStartingWith("document[]: a record without a discriminator.");
        assertThat(refused(Rule.KINDS, () -> Kinds.of("form", "CIRCLE").and(Kinds.of("shape", "STAR"))))
                .hasMessageStartingWith("shape: another discriminator than form.");
        assertThat(refused(Rule.KINDS, () -> Kinds.of("form", "CIRCLE").and(Kinds.otherThan("form", List.of("STAR")))))
                .hasMessageStartingWith("form: two kinds of the name [CIRCLE].");
        assertThat(refused(Rule.KINDS, () -> Kinds.of("form", "")))
                .hasMessageStartingWith("form: a kind without a name.");
        assertThat(refused(
                        Rule.KINDS,
                        () -> DocumentCodec.ofKind(
                                new Kinds("form", Vector.of("A", "B"), false),
                                List.<Member<String, ?>>of(),
                                DocumentForm.of((text, to) -> {}, in -> ""))))
                .hasMessageStartingWith("form: a record of several kinds.");
        assertThat(refused(
                        Rule.MEMBER_TWICE,
                        () -> DocumentCodec.ofKind(
                                Kinds.of("radius", "CIRCLE"),
                                List.of(RADIUS),
                                DocumentForm.of((c, to) -> {}, in -> new Circle(0)))))
                .hasMessageStartingWith("radius: a second member of this name.");
    }

    @Test
    void a_record_of_a_kind_that_was_not_given_is_refused() {
        assertThat(refused(Rule.SCHEMA_WRITES, () -> KNOWN.toMap(new Blob(Option.none()))))
                .hasMessageStartingWith("form: a record of a kind that is not among the given ones.");
        assertThat(new DocumentOfKind<>(BLOB, new Blob(Option.some("secret")))).hasToString("one of document[form]");
    }

    private sealed interface Shape {}

    private sealed interface Cornered extends Shape {}

    private record Circle(int radius) implements Shape {}

    private record Square(int side, Option<String> colour) implements Cornered {}

    private record Blob(Option<String> form) implements Shape {}
}
