package io.github.dynalect.schema;

import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import java.util.Map;

/**
 * The form of an item as that of a document: its words are attributes, and not members.
 *
 * @param plan what the schema declares
 * @param declared the declared attributes by name
 * @param form takes an item apart, and puts it together
 */
record StoredForm<T>(SchemaPlan<T> plan, Map<String, Declared<T, ?>> declared, ItemForm<T> form)
        implements DocumentForm<T> {
    @Override
    public void write(T item, MemberWriter<T> to) {
        ItemWriter<T> writer = new ItemWriter<>(plan, to);
        form.write(item, writer);
        writer.end();
    }

    @Override
    public T read(Members<T> stored) {
        return form.read(new ItemReader<>(stored, declared, plan));
    }
}
