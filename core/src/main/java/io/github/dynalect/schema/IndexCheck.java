package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.IndexProjection.Partial;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import java.util.List;

/** The check that a table can have another index. DynamoDB takes more than 20 global ones on request, so they are not counted. */
record IndexCheck<T>(SchemaPlan<T> plan, SecondaryIndex<T> index) {
    void check() {
        int local = 0;
        int projected = projected(index);
        for (SecondaryIndex<T> other : plan.indexes()) {
            if (other.name().equals(index.name())) {
                throw Rule.INDEX_NAME.refuse(index.name(), "a second index of this name", "choose another name");
            }
            local += other.kind() == Kind.LOCAL ? 1 : 0;
            projected += projected(other);
        }
        if (index.kind() == Kind.LOCAL) {
            checkLocal(local);
        }
        if (projected > Limits.PROJECTED_OF_TABLE) {
            throw Rule.INDEX_PROJECTION.refuse(
                    index.name(), projected + " attributes in all indexes", "project all attributes, or fewer");
        }
    }

    private void checkLocal(int others) {
        List<Attribute<? super T, ?>> tableKey = plan.primaryKey().attributes();
        if (tableKey.size() == 1) {
            throw otherwise("a local index of a table without a sort attribute");
        }
        String partition = tableKey.get(0).path().attribute();
        if (!index.attributes().get(0).path().attribute().equals(partition)) {
            throw otherwise("a local index with another partition attribute than the table's " + partition);
        }
        if (others == Limits.LOCAL_INDEXES) {
            throw otherwise("one local index more than there can be");
        }
    }

    private RefusedException otherwise(String found) {
        return Rule.INDEX_LOCAL.refuse(index.name(), found, "make it a global index");
    }

    private static int projected(SecondaryIndex<?> index) {
        return index.projection() instanceof Partial partial ? partial.names().length() : 0;
    }
}
