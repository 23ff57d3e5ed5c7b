package io.github.dynalect.codec;

import static io.github.dynalect.refusal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DocumentCodecTest {
    record Line(String product, int quantity, Option<String> note, Set<String> labels) {}

    record Order(Line line) {}

    private static final Member<Line, String> PRODUCT = new Member<>("product", Codecs.string());
    private static final Member<Line, Integer> QUANTITY = new Member<>("quantity", Codecs.integer());
    private static final Member<Line, Option<String>> NOTE =
            new Member<>("note", Codecs.string().optional());
    private static final Member<Line, Set<String>> LABELS = new Member<>("labels", Codecs.stringSet());
    private static final DocumentCodec<Line> LINE = DocumentCodec.of(
            List.of(PRODUCT, QUANTITY, NOTE, LABELS),
            (line, to) -> to.put(PRODUCT, line.product())
                    .put(QUANTITY, line.quantity())
                    .put(NOTE, line.note())
                    .put(LABELS, line.labels()),
            in -> new Line(in.get(PRODUCT), in.get(QUANTITY), in.get(NOTE), in.get(LABELS)));
    private static final Member<Order, Line> ORDER_LINE = new Member<>("line", LINE);
    private static final DocumentCodec<Order> ORDER = DocumentCodec.of(
            List.of(ORDER_LINE), (order, to) -> to.put(ORDER_LINE, order.line()), in -> new Order(in.get(ORDER_LINE)));

    @Test
    void a_document_is_a_map_without_its_absent_members() {
        Order bare = new Order(new Line("pen", 2, Option.none(), Set.of()));

        assertThat(ORDER.toMap(bare))
                .isEqualTo(Map.of(
                        "line",
                        AttributeValue.fromM(Map.of(
                                "product", AttributeValue.fromS("pen"), "quantity", AttributeValue.fromN("2")))));
        assertThat(ORDER.decode(ORDER.encode(bare))).isEqualTo(bare);
    }

    @Test
    void the_codec_of_a_document_is_found_within_others() {
        Line pen = new Line("pen", 1, Option.none(), Set.of());

        assertThat(DocumentCodec.within(LINE).get()).isSameAs(LINE);
        assertThat(DocumentCodec.within(LINE.optional()).get()).isSameAs(LINE);
        assertThat(DocumentCodec.within(LINE.withDefault(pen)).get()).isSameAs(LINE);
        assertThat(DocumentCodec.within(LINE.map(Order::new, Order::line).optional())
                        .get())
                .isSameAs(LINE);
        assertThat(DocumentCodec.within(Codecs.lazy(() -> LINE)).get()).isSameAs(LINE);
        assertThat(DocumentCodec.within(Codecs.listOf(LINE))).isEmpty();
    }

    @Test
    void a_member_is_found_by_its_name() {
        assertThat(LINE.member("quantity")).contains(QUANTITY);
        assertThat(LINE.member("price")).isEmpty();
    }

    @Test
    void a_document_reads_back_equal() {
        Order full = new Order(new Line("pen", 2, Option.some("blue"), Set.of("x", "y")));

        assertThat(ORDER.decode(ORDER.encode(full))).isEqualTo(full);
    }

    @Test
    void a_stored_null_is_as_good_as_nothing_where_nothing_has_a_meaning() {
        Map<String, AttributeValue> stored = Map.of(
                "product", AttributeValue.fromS("pen"),
                "quantity", AttributeValue.fromN("2"),
                "note", AttributeValue.fromNul(true),
                "labels", AttributeValue.fromNul(true));

        assertThat(LINE.fromMap(stored)).isEqualTo(new Line("pen", 2, Option.none(), Set.of()));
    }

    @Test
    void a_missing_member_with_a_default_reads_as_that() {
        Member<Line, Integer> quantity =
                new Member<>("quantity", Codecs.integer().withDefault(1));
        DocumentCodec<Line> codec = DocumentCodec.of(
                List.of(PRODUCT, quantity),
                (line, to) -> to.put(PRODUCT, line.product()).put(quantity, line.quantity()),
                in -> new Line(in.get(PRODUCT), in.get(quantity), Option.none(), Set.of()));
        Line one = new Line("pen", 1, Option.none(), Set.of());

        assertThat(codec.fromMap(Map.of("product", AttributeValue.fromS("pen"))))
                .isEqualTo(one);
        assertThat(codec.toMap(one)).containsEntry("quantity", AttributeValue.fromN("1"));
    }

    @Test
    void a_misfit_names_its_place() {
        AttributeValue line = AttributeValue.fromM(
                Map.of("product", AttributeValue.fromS("pen"), "quantity", AttributeValue.fromS("two")));

        assertThat(misfit(Map.of("line", line))).isEqualTo("line.quantity is of type S, not N (int)");
        assertThat(misfit(Map.of("line", AttributeValue.fromM(Map.of())))).isEqualTo("line.product is missing");
        assertThat(misfit(Map.of())).isEqualTo("line is missing");
        assertThat(misfit(Map.of("line", AttributeValue.fromS("x"))))
                .isEqualTo("line is of type S, not M (a document)");
        assertThat(misfit(Map.of("line", AttributeValue.fromNul(true))))
                .isEqualTo("line is of type NULL, not M (a document)");
    }

    @Test
    void a_misfit_in_a_list_names_the_index() {
        Misfit misfit = new MisfitException(new Misfit.Missing())
                .atName("price")
                .atIndex(2)
                .atName("lines")
                .misfit();

        assertThat(misfit.describe()).isEqualTo("lines[2].price is missing");
    }

    @Test
    void a_misfit_tells_its_place_and_its_problem_apart() {
        Misfit misfit = new MisfitException(new Misfit.Unexpected("S (text)", AttributeType.N))
                .atName("price")
                .atIndex(2)
                .atName("lines")
                .misfit();

        assertThat(misfit.place()).isEqualTo("lines[2].price");
        assertThat(misfit.problem()).isEqualTo(new Misfit.Unexpected("S (text)", AttributeType.N));
        assertThat(new Misfit.Missing().place()).isEmpty();
    }

    @Test
    void a_member_tells_how_what_is_there_is_stored() {
        Codec<String> text = Codecs.string();

        assertThat(new Member<Line, String>("x", text).present()).isSameAs(text);
        assertThat(new Member<Line, Option<String>>("x", text.optional()).present())
                .isSameAs(text);
        assertThat(new Member<Line, Optional<String>>("x", Codecs.optionalOf(text)).present())
                .isSameAs(text);
        assertThat(new Member<Line, String>("x", text.withDefault("y")).present())
                .isSameAs(text);
    }

    @Test
    void what_is_stored_beside_the_members_can_be_had_and_not_changed() {
        Map<String, AttributeValue> stored =
                Map.of("product", AttributeValue.fromS("pen"), "colour", AttributeValue.fromS("blue"));
        Map<String, AttributeValue> others = new Members<>(stored, Set.of("product", "quantity")).others();

        assertThat(others).isEqualTo(Map.of("colour", AttributeValue.fromS("blue")));
        assertThatThrownBy(others::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_null_in_a_record_is_named() {
        Order broken = new Order(new Line("pen", 1, Option.none(), nothing()));

        assertThatThrownBy(() -> ORDER.toMap(broken))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("labels");
    }

    @SuppressWarnings("NullAway")
    private static Set<String> nothing() {
        return null;
    }

    private static String misfit(Map<String, AttributeValue> stored) {
        return catchThrowableOfType(MisfitException.class, () -> ORDER.fromMap(stored))
                .misfit()
                .describe();
    }

    @Test
    void what_a_record_s_constructor_throws_is_told_by_its_kind_and_line_alone() {
        DocumentCodec<Order> strict = DocumentCodec.of(List.of(ORDER_LINE), DocumentCodecTest::unwritten, in -> {
            throw new IllegalArgumentException("secret");
        });

        assertThat(catchThrowableOfType(MisfitException.class, () -> strict.fromMap(Map.of()))
                        .misfit()
                        .describe())
                .matches("the value is not accepted by its constructor"
                        + " \\(IllegalArgumentException at DocumentCodecTest.java:\\d+\\)");
    }

    @Test
    void what_a_record_s_constructor_refuses_by_a_rule_of_this_library_is_told_alike() {
        DocumentCodec<Order> strict = DocumentCodec.of(List.of(ORDER_LINE), DocumentCodecTest::unwritten, in -> {
            throw Rule.NAME_LENGTH.refuse("name", "secret", "none");
        });

        assertThat(catchThrowableOfType(MisfitException.class, () -> strict.fromMap(Map.of())))
                .hasMessageStartingWith("the value is not accepted by its constructor (RefusedException at ");
    }

    @Test
    void a_checked_exception_that_nobody_declared_is_told_as_others_are() {
        DocumentCodec<Order> strict = DocumentCodec.of(List.of(ORDER_LINE), DocumentCodecTest::unwritten, in -> {
            DocumentCodecTest.<RuntimeException>undeclared(new IOException("secret"));
            return new Order(in.get(ORDER_LINE));
        });
        Codec<String> mapped = Codecs.string()
                .map(
                        text -> {
                            DocumentCodecTest.<RuntimeException>undeclared(new IOException("secret"));
                            return text;
                        },
                        text -> text);

        assertThat(misfit(strict::fromMap))
                .matches("the value is not accepted by its constructor"
                        + " \\(IOException at DocumentCodecTest.java:\\d+\\)");
        assertThat(misfit(stored -> Members.decoded(mapped, AttributeValue.fromS("x"))))
                .isEqualTo("the value is not a value that its conversion takes (IOException from string)");
    }

    @Test
    void an_error_is_passed_on() {
        Error error = new AssertionError("of the caller's own");
        DocumentCodec<Order> strict = DocumentCodec.of(List.of(ORDER_LINE), DocumentCodecTest::unwritten, in -> {
            throw error;
        });

        assertThat(catchThrowable(() -> strict.fromMap(Map.of()))).isSameAs(error);
    }

    private static String misfit(Function<Map<String, AttributeValue>, ?> read) {
        return catchThrowableOfType(MisfitException.class, () -> read.apply(Map.of()))
                .misfit()
                .describe();
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void undeclared(Throwable exception) throws X {
        throw (X) exception;
    }

    @Test
    void what_the_jdk_throws_inside_a_constructor_is_told_by_the_line_that_called_it() {
        DocumentCodec<Line> strict = DocumentCodec.of(
                List.of(PRODUCT),
                DocumentCodecTest::unwritten,
                in -> new Line("pen", Integer.parseInt("secret"), Option.none(), Set.of()));

        assertThat(catchThrowableOfType(MisfitException.class, () -> strict.fromMap(Map.of()))
                        .misfit()
                        .describe())
                .matches("the value is not accepted by its constructor"
                        + " \\(NumberFormatException at DocumentCodecTest.java:\\d+\\)");
    }

    @Test
    void a_constructor_that_gives_null_makes_no_record() {
        DocumentCodec<Order> empty =
                DocumentCodec.of(List.of(ORDER_LINE), DocumentCodecTest::unwritten, in -> nobody());

        assertThat(catchThrowableOfType(MisfitException.class, () -> empty.fromMap(Map.of())))
                .hasMessageContaining("it gave null");
    }

    @Test
    void a_codec_that_breaks_its_word_is_named_with_the_place() {
        Member<Line, String> broken = new Member<>("product", new Broken());
        DocumentCodec<Line> codec = DocumentCodec.of(
                List.of(broken),
                DocumentCodecTest::unwritten,
                in -> new Line(in.get(broken), 1, Option.none(), Set.of()));

        assertThat(catchThrowableOfType(
                        MisfitException.class, () -> codec.fromMap(Map.of("product", AttributeValue.fromS("secret")))))
                .hasMessage("product is not a value that broken reads (IllegalStateException)");
    }

    @Test
    void a_name_in_a_misfit_stays_on_its_line() {
        assertThat(new MisfitException(new Misfit.Missing())
                        .atName("k\nFAKE LOG LINE")
                        .getMessage())
                .isEqualTo("k\\nFAKE LOG LINE is missing");
    }

    @Test
    void a_value_that_is_refused_is_told_with_its_place() {
        Order order = new Order(new Line("\uD800", 1, Option.none(), Set.of()));

        assertThat(refused(Rule.TEXT_WELL_FORMED, () -> ORDER.toMap(order)).where())
                .isEqualTo("line.product");
    }

    @Test
    void a_document_has_each_member_once_and_tells_their_names() {
        refused(
                Rule.MEMBER_TWICE,
                () -> DocumentCodec.of(List.of(PRODUCT, PRODUCT), DocumentCodecTest::unwritten, in -> nobodyElse()));
        assertThat(LINE).hasToString("document[product, quantity, note, labels]");
        assertThat(LINE.members()).hasSize(4);
    }

    private static void unwritten(Object document, MemberWriter<?> to) {}

    @Test
    void each_part_is_written_once_and_in_its_order() {
        Line pen = new Line("pen", 1, Option.none(), Set.of());
        DocumentCodec<Line> forgetful =
                DocumentCodec.of(List.of(PRODUCT, QUANTITY), (line, to) -> to.put(PRODUCT, line.product()), in -> pen);
        DocumentCodec<Line> turned = DocumentCodec.of(
                List.of(PRODUCT, QUANTITY), (line, to) -> to.put(QUANTITY, line.quantity()), in -> pen);
        DocumentCodec<Line> twice = DocumentCodec.of(
                List.of(PRODUCT),
                (line, to) -> to.put(PRODUCT, line.product()).put(PRODUCT, line.product()),
                in -> pen);

        assertThat(refused(Rule.SCHEMA_WRITES, () -> forgetful.toMap(pen)))
                .hasMessageStartingWith("quantity: a declared part that is not written");
        assertThat(refused(Rule.SCHEMA_WRITES, () -> turned.toMap(pen)))
                .hasMessageStartingWith("quantity: a part that is written where product is due");
        assertThat(refused(Rule.SCHEMA_WRITES, () -> twice.toMap(pen)))
                .hasMessageStartingWith("product: a part that is written where all are");
    }

    @Test
    void some_parts_can_be_had_alone() {
        Line pen = new Line("pen", 2, Option.some("blue"), Set.of("x"));

        assertThat(LINE.toMap(pen, Set.of("quantity", "note", "colour")))
                .isEqualTo(Map.of("quantity", AttributeValue.fromN("2"), "note", AttributeValue.fromS("blue")));
    }

    @Test
    void others_are_written_beside_the_parts_and_not_in_their_place() {
        Line pen = new Line("pen", 1, Option.none(), Set.of());
        Map<String, AttributeValue> others = Map.of("colours", AttributeValue.fromSs(List.of("red", "blue")));

        assertThat(withOthers(others).toMap(pen))
                .containsEntry("colours", AttributeValue.fromSs(List.of("blue", "red")));
        assertThat(withOthers(others).toMap(pen, Set.of("product"))).containsOnlyKeys("product");
        refused(
                Rule.SCHEMA,
                () -> withOthers(Map.of("note", AttributeValue.fromS("x"))).toMap(pen));
        assertThat(refused(
                                Rule.SET_EMPTY,
                                () -> withOthers(Map.of("colours", AttributeValue.fromSs(List.of())))
                                        .toMap(pen))
                        .where())
                .isEqualTo("colours");
    }

    private static DocumentCodec<Line> withOthers(Map<String, AttributeValue> others) {
        return DocumentCodec.of(
                List.of(PRODUCT, NOTE),
                (line, to) ->
                        to.put(PRODUCT, line.product()).put(NOTE, line.note()).putOthers(others),
                in -> new Line(in.get(PRODUCT), 1, in.get(NOTE), Set.of()));
    }

    private static final class Broken implements Codec<String> {
        @Override
        public AttributeValue encode(String value) {
            return AttributeValue.fromS(value);
        }

        @Override
        public String decode(AttributeValue stored) {
            throw new IllegalStateException(stored.s());
        }

        @Override
        public String toString() {
            return "broken";
        }
    }

    @SuppressWarnings("NullAway")
    private static Order nobody() {
        return null;
    }

    private static Line nobodyElse() {
        return new Line("", 0, Option.none(), Set.of());
    }
}
