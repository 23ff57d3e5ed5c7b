package io.github.dynalect.schema;

import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.refusal.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The form of a record as it lies in its table: with the attributes that are composed of others.
 *
 * @param form takes the record apart, and puts it together
 * @param keepsExtra whether the record keeps attributes that are not declared
 * @param templates the composed attributes
 */
record StoredForm<T>(DocumentForm<T> form, boolean keepsExtra, List<Template<? super T>> templates)
        implements DocumentForm<T> {
    @Override
    public void write(T item, MemberWriter<T> to) {
        form.write(item, to);
        if (to.hasWrittenOthers() != keepsExtra) {
            throw keepsExtra
                    ? Rule.SCHEMA_WRITES.refuse(
                            "extra", "extra attributes that are declared and not written", "write them too")
                    : Rule.SCHEMA_WRITES.refuse(
                            "extra", "extra attributes that are not declared", "declare them, by extra()");
        }
        for (Template<? super T> template : templates) {
            to.putMade(template.name(), template::compose);
        }
    }

    @Override
    public T read(Members<T> stored) {
        T item = form.read(stored);
        if (!keepsExtra && stored.hasReadOthers()) {
            throw Rule.SCHEMA_READS.refuse(
                    "extra", "extra attributes that the schema does not write", "declare them, by extra()");
        }
        return item;
    }

    @Override
    public Set<String> made() {
        if (templates.isEmpty()) {
            return form.made();
        }
        Set<String> names = new HashSet<>(form.made());
        for (Template<? super T> template : templates) {
            names.add(template.name());
        }
        return names;
    }
}
