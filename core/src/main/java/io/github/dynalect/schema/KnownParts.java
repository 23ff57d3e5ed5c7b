package io.github.dynalect.schema;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.path.Path;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** What a condition tells of the attributes of an item that meets it, by their names: only what is surely so. */
record KnownParts() implements Condition.Cases<Map<String, PartValue>> {
    private static Map<String, PartValue> nothing() {
        return LinkedHashMap.empty();
    }

    private static Map<String, PartValue> one(Path path, PartValue value) {
        return path.isNested() ? nothing() : LinkedHashMap.of(path.attribute(), value);
    }

    @Override
    public Map<String, PartValue> comparison(Condition.Comparison<?> condition) {
        return condition.comparator() == Comparator.EQ
                        && condition.left() instanceof Operand.Stored<?> stored
                        && condition.right() instanceof Operand.Literal<?> literal
                ? PartValue.of(literal).map(value -> one(stored.path(), value)).getOrElse(KnownParts::nothing)
                : nothing();
    }

    @Override
    public Map<String, PartValue> attributeNotExists(Condition.AttributeNotExists<?> condition) {
        return one(condition.path(), new PartValue.Absent());
    }

    @Override
    public Map<String, PartValue> and(Condition.And<?> condition) {
        Map<String, PartValue> all = nothing();
        for (Condition<?> one : condition.conditions()) {
            all = all.merge(one.match(this));
        }
        return all;
    }

    @Override
    public Map<String, PartValue> always(Condition.Always<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> between(Condition.Between<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> isIn(Condition.In<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> attributeExists(Condition.AttributeExists<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> attributeType(Condition.HasType<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> beginsWith(Condition.BeginsWith<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> contains(Condition.Contains<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> or(Condition.Or<?> condition) {
        return nothing();
    }

    @Override
    public Map<String, PartValue> not(Condition.Not<?> condition) {
        return nothing();
    }
}
