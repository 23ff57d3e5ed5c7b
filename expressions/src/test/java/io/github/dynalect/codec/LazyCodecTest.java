package io.github.dynalect.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A codec that is there only once it is used, as that of a record which holds itself. */
class LazyCodecTest {
    private record Comment(String text, List<Comment> replies) {}

    /** As the processor writes it: one constant after the other, and the last of them named by the ones before. */
    private static final class Comment_ {
        static final Member<Comment, String> TEXT = new Member<>("text", Codecs.string());
        static final Member<Comment, List<Comment>> REPLIES =
                new Member<>("replies", Codecs.listOf(Codecs.lazy(() -> Comment_.CODEC)));
        static final DocumentCodec<Comment> CODEC = DocumentCodec.of(
                List.of(TEXT, REPLIES),
                (comment, to) -> to.put(TEXT, comment.text()).put(REPLIES, comment.replies()),
                stored -> new Comment(stored.get(TEXT), stored.get(REPLIES)));
    }

    private static final Comment THREAD = new Comment(
            "first",
            List.of(new Comment("second", List.of(new Comment("third", List.of()))), new Comment("b", List.of())));

    @Test
    void a_record_that_holds_itself_reads_back_equal() {
        assertThat(Comment_.CODEC.decode(Comment_.CODEC.encode(THREAD))).isEqualTo(THREAD);
    }

    @Test
    void a_misfit_deep_inside_names_its_place() {
        AttributeValue broken = AttributeValue.fromM(Map.of("text", AttributeValue.fromN("1")));
        AttributeValue stored = AttributeValue.fromM(
                Map.of("text", AttributeValue.fromS("first"), "replies", AttributeValue.fromL(List.of(broken))));

        assertThatThrownBy(() -> Comment_.CODEC.decode(stored)).hasMessageContaining("replies[0].text");
    }

    @Test
    void it_answers_as_the_codec_that_it_stands_for() {
        Codec<Set<String>> tags = Codecs.lazy(Codecs::stringSet);

        assertThat(tags.isAbsent(Set.of())).isTrue();
        assertThat(tags.isAbsent(Set.of("x"))).isFalse();
        assertThat(tags.whenAbsent()).isEqualTo(Option.some(Set.of()));
        assertThat(tags.type()).isEqualTo(Option.some(AttributeType.SS));
    }

    @Test
    void it_prints_without_the_other() {
        assertThat(Codecs.lazy(() -> Comment_.CODEC)).hasToString("lazy(…)");
        assertThat(Comment_.CODEC).hasToString("document[text, replies]");
    }
}
