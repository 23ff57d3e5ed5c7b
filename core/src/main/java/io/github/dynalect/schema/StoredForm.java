package io.github.dynalect.schema;

import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import java.util.List;
import java.util.Map;

/**
 * The form of an item as that of a document: its words are attributes, and not members.
 *
 * @param plan what the schema declares
 * @param declared the declared attributes by name
 * @param form takes an item apart, and puts it together
 * @param templates the composed attributes
 */
record StoredForm<T>(
        SchemaPlan<T> plan, Map<String, Declared<T, ?>> declared, ItemForm<T> form, List<Template<? super T>> templates)
        implements DocumentForm<T> {
    @Override
    public void write(T item, MemberWriter<T> to) {
        ItemWriter<T> writer = new ItemWriter<>(plan, to);
        form.write(item, writer);
        writer.end();
        for (Template<? super T> template : templates) {
            to.putMade(template.name(), template::compose);
        }
    }

    @Override
    public T read(Members<T> stored) {
        return form.read(new ItemReader<>(stored, declared, plan));
    }
}
