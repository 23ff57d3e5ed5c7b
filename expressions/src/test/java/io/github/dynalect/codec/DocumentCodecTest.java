package io.github.dynalect.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DocumentCodecTest {
    record Line(String product, int quantity, Option<String> note, Set<String> labels) {}

    record Order(Line line) {}

    private static final Member<Line, String> PRODUCT = new Member<>("product", Codecs.string(), Line::product);
    private static final Member<Line, Integer> QUANTITY = new Member<>("quantity", Codecs.integer(), Line::quantity);
    private static final Member<Line, Option<String>> NOTE =
            new Member<>("note", Codecs.string().optional(), Line::note);
    private static final Member<Line, Set<String>> LABELS = new Member<>("labels", Codecs.stringSet(), Line::labels);
    private static final DocumentCodec<Line> LINE = DocumentCodec.of(
            List.of(PRODUCT, QUANTITY, NOTE, LABELS),
            in -> new Line(in.get(PRODUCT), in.get(QUANTITY), in.get(NOTE), in.get(LABELS)));
    private static final Member<Order, Line> ORDER_LINE = new Member<>("line", LINE, Order::line);
    private static final DocumentCodec<Order> ORDER =
            DocumentCodec.of(List.of(ORDER_LINE), in -> new Order(in.get(ORDER_LINE)));

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
}
