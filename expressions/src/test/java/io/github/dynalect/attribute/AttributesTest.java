package io.github.dynalect.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import io.vavr.Tuple;
import io.vavr.Tuple3;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final Path NESTED = Path.parse("a.b[0]");

    private static Stream<Tuple3<Attribute<Object, ?>, Attribute<Object, ?>, Codec<?>>> words() {
        return Stream.of(
                Tuple.of(Attributes.string("a"), Attributes.string(NESTED), Codecs.string()),
                Tuple.of(Attributes.integer("a"), Attributes.integer(NESTED), Codecs.integer()),
                Tuple.of(Attributes.longInteger("a"), Attributes.longInteger(NESTED), Codecs.longInteger()),
                Tuple.of(Attributes.bigInteger("a"), Attributes.bigInteger(NESTED), Codecs.bigInteger()),
                Tuple.of(Attributes.decimal("a"), Attributes.decimal(NESTED), Codecs.decimal()),
                Tuple.of(Attributes.floatNumber("a"), Attributes.floatNumber(NESTED), Codecs.floatNumber()),
                Tuple.of(Attributes.doubleNumber("a"), Attributes.doubleNumber(NESTED), Codecs.doubleNumber()),
                Tuple.of(Attributes.bool("a"), Attributes.bool(NESTED), Codecs.bool()),
                Tuple.of(Attributes.binary("a"), Attributes.binary(NESTED), Codecs.sdkBytes()),
                Tuple.of(Attributes.instant("a"), Attributes.instant(NESTED), Codecs.instant()),
                Tuple.of(Attributes.stringSet("a"), Attributes.stringSet(NESTED), Codecs.setOf(Codecs.string())),
                Tuple.of(
                        Attributes.enumOf("a", TimeUnit.values()),
                        Attributes.enumOf(NESTED, TimeUnit.values()),
                        Codecs.enumOf(TimeUnit.values())),
                Tuple.of(
                        Attributes.list(Path.of("a"), Codecs.bool(), Attributes::<Object>bool),
                        Attributes.list(NESTED, Codecs.bool(), Attributes::<Object>bool),
                        Codecs.listOf(Codecs.bool())),
                Tuple.of(
                        Attributes.map(Path.of("a"), Codecs.bool(), Attributes::<Object>bool),
                        Attributes.map(NESTED, Codecs.bool(), Attributes::<Object>bool),
                        Codecs.mapOf(Codecs.bool())),
                Tuple.of(
                        Attributes.ordered(Path.of("a"), Codecs.localDate()),
                        Attributes.ordered(NESTED, Codecs.localDate()),
                        Codecs.localDate()));
    }

    @Test
    void an_attribute_lies_at_its_name_or_path_and_is_stored_by_the_codec_of_its_type() {
        assertThat(words()).allSatisfy(word -> {
            assertThat(word._1().path()).isEqualTo(Path.of("a"));
            assertThat(word._2().path()).isEqualTo(NESTED);
            assertThat(word._1().codec()).hasToString(word._3().toString());
            assertThat(word._2().codec()).hasToString(word._3().toString());
        });
    }
}
