package io.github.dynalect.schema;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.IndexProjection.Include;
import io.github.dynalect.schema.SecondaryIndex.Scope;
import io.vavr.collection.Vector;

/** The check that a table can have another index. DynamoDB takes more than 20 global ones on request, so they are not counted. */
record IndexCheck<T>(SchemaPlan<T> plan, SecondaryIndex<T> index) {
    void check() {
        if (plan.indexes().exists(other -> other.name().equals(index.name()))) {
            throw Rule.INDEX_NAME.refuse(index.name(), "a second index of this name", "choose another name");
        }
        if (index.scope() == Scope.LOCAL) {
            checkLocal();
        }
        int projected =
                plan.indexes().append(index).map(IndexCheck::projected).sum().intValue();
        if (projected > Limits.PROJECTED_OF_TABLE) {
            throw Rule.INDEX_PROJECTION.refuse(
                    index.name(), projected + " attributes in all indexes", "project all attributes, or fewer");
        }
    }

    private void checkLocal() {
        Vector<String> tableKey =
                plan.primaryKey().attributes().map(attribute -> attribute.path().attribute());
        if (tableKey.length() == 1) {
            throw otherwise("a local index of a table without a sort attribute");
        }
        if (!index.keyNames().head().equals(tableKey.head())) {
            throw otherwise("a local index with another partition attribute than the table's " + tableKey.head());
        }
        if (plan.indexes().count(other -> other.scope() == Scope.LOCAL) == Limits.LOCAL_INDEXES) {
            throw otherwise("one local index more than there can be");
        }
    }

    private RefusedException otherwise(String found) {
        return Rule.INDEX_LOCAL.refuse(index.name(), found, "make it a global index");
    }

    private static int projected(SecondaryIndex<?> index) {
        return index.projection() instanceof Include include ? include.names().length() : 0;
    }
}
