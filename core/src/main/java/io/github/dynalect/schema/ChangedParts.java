package io.github.dynalect.schema;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** What an update makes of the attributes that it touches, by their names. */
record ChangedParts() implements UpdateAction.Cases<Map<String, PartValue>> {
    @Override
    public Map<String, PartValue> set(UpdateAction.Set<?> action) {
        return one(action.target(), action.value().match(new OfValue(action.target())));
    }

    @Override
    public Map<String, PartValue> remove(UpdateAction.Remove<?> action) {
        return one(action.target(), new PartValue.Absent());
    }

    @Override
    public Map<String, PartValue> add(UpdateAction.Add<?> action) {
        return one(action.target(), new PartValue.Computed());
    }

    @Override
    public Map<String, PartValue> delete(UpdateAction.Delete<?> action) {
        return one(action.target(), new PartValue.Computed());
    }

    @Override
    public Map<String, PartValue> all(UpdateAction.All<?> actions) {
        return actions.actions()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (all, action) -> LinkedHashMap.narrow(LinkedHashMap.ofEntries(all.merge(action.match(this)))));
    }

    /** What changes inside an attribute is no part of a key; the attribute that holds it is none either. */
    private static Map<String, PartValue> one(Path target, PartValue value) {
        return LinkedHashMap.of(target.attribute(), target.isNested() ? new PartValue.Computed() : value);
    }

    private record OfValue(Path target) implements SetValue.Cases<PartValue> {
        @Override
        public PartValue stored(Operand.Stored<?> value) {
            return new PartValue.Computed();
        }

        @Override
        public PartValue literal(Operand.Literal<?> value) {
            return PartValue.of(value).getOrElse(PartValue.Computed::new);
        }

        @Override
        public PartValue ifNotExists(SetValue.IfNotExists<?> value) {
            return value.path().equals(target)
                            && value.otherwise() instanceof Operand.Literal<?> literal
                            && PartValue.of(literal).exists(PartValue.Given.class::isInstance)
                    ? new PartValue.IfAbsent(literal.value())
                    : new PartValue.Computed();
        }

        @Override
        public PartValue plus(SetValue.Plus<?> value) {
            return new PartValue.Computed();
        }

        @Override
        public PartValue minus(SetValue.Minus<?> value) {
            return new PartValue.Computed();
        }

        @Override
        public PartValue listAppend(SetValue.ListAppend<?> value) {
            return new PartValue.Computed();
        }
    }
}
