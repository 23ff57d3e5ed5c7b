package io.github.dynalect.examples.guide;

import static io.github.dynalect.examples.guide.Lamp.Light.*;
import static io.github.dynalect.examples.guide.Lamp_.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.examples.guide.Lamp.Light;
import io.github.dynalect.expression.Condition;
import org.junit.jupiter.api.Test;

/** Words and the constants of an enum, all imported statically. */
class StaticImportsGuideTest {
    @Test
    void a_word_and_a_constant_may_have_one_name() {
        // @start region=both
        // import static ….Lamp_.*; import static ….Lamp.Light.*;
        Condition<Lamp> glaring = light.eq(Light.bright).and(Lamp_.bright.eq(true)); // each by its class
        Condition<Lamp> cosy = light.eq(dim).and(dimmed.eq(true)); // by the name in @MemberName
        // @end
        assertThat(matches(glaring, new Lamp("l-1", Light.bright, true, false))).isTrue();
        assertThat(matches(cosy, new Lamp("l-1", dim, false, true))).isTrue();
        assertThat(matches(cosy, new Lamp("l-1", dim, true, false))).isFalse();
    }

    private static boolean matches(Condition<Lamp> condition, Lamp lamp) {
        return Evaluator.test(condition, SCHEMA.encode(lamp));
    }
}
