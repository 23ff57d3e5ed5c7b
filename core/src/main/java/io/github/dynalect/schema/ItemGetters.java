package io.github.dynalect.schema;

import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.MemberWriter;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was declared with getters, one for each attribute.
 *
 * @param declared the attributes, in their order
 * @param extra takes from the record the attributes that are not declared, if it keeps them
 * @param <T> the item type
 */
record ItemGetters<T>(
        List<Declared<T, ?, ?>> declared, Option<Function<? super T, ? extends Map<String, AttributeValue>>> extra) {
    static <T> ItemGetters<T> none() {
        return new ItemGetters<>(List.of(), Option.none());
    }

    ItemGetters<T> with(Declared<T, ?, ?> another) {
        List<Declared<T, ?, ?>> more = new ArrayList<>(declared);
        more.add(another);
        return new ItemGetters<>(List.copyOf(more), extra);
    }

    ItemGetters<T> withExtra(Function<? super T, ? extends Map<String, AttributeValue>> getter) {
        return new ItemGetters<>(declared, Option.some(getter));
    }

    /** The form that writes by the getters, and makes the record by a function of what its words read. */
    DocumentForm<T> form(Function<? super ItemReader<T>, ? extends T> constructor) {
        Map<String, Declared<T, ?, ?>> byName = new LinkedHashMap<>();
        declared.forEach(attribute -> byName.put(attribute.name(), attribute));
        return DocumentForm.of(
                this::write, stored -> constructor.apply(new ItemReader<>(stored, byName, extra.isDefined())));
    }

    private void write(T item, MemberWriter<T> to) {
        for (Declared<T, ?, ?> attribute : declared) {
            attribute.write(item, to);
        }
        if (extra.isDefined()) {
            to.putOthers(Objects.requireNonNull(extra.get().apply(item), "extra"));
        }
    }
}
