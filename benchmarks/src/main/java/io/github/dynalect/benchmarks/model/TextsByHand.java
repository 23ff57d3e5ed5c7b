package io.github.dynalect.benchmarks.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists and sets of texts stored and read by hand. */
final class TextsByHand {
    private TextsByHand() {}

    static AttributeValue list(List<String> texts) {
        List<AttributeValue> elements = new ArrayList<>(texts.size());
        for (String text : texts) {
            elements.add(AttributeValue.createS(text));
        }
        return AttributeValue.createL(elements);
    }

    static List<String> list(AttributeValue stored) {
        List<AttributeValue> elements = stored.l();
        List<String> texts = new ArrayList<>(elements.size());
        for (AttributeValue element : elements) {
            texts.add(element.s());
        }
        return texts;
    }

    static Set<String> set(@Nullable AttributeValue stored) {
        return stored == null ? Set.of() : new HashSet<>(stored.ss());
    }
}
