package io.github.dynalect.processor.model;

import io.github.dynalect.processor.model.TemplateModel.Piece;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;

/**
 * The sort attributes of an index, or of a table whose key is composed, from the left, and what a query may say of them.
 *
 * @param fields the attributes
 * @param reach what they sort
 */
record SortModel(Vector<KeyField> fields, Reach reach) {
    /** What is sorted: its ranges, and the methods that make these. */
    enum Reach {
        TABLE("TableRange", "table", "local", "part"),
        INDEX("IndexRange", "none", "by", "indexPart"),
        PARTIAL("PartialRange", "partial", "partialBy", "partialPart");

        private final String range;
        private final String end;
        private final String by;
        private final String part;

        Reach(String range, String end, String by, String part) {
            this.range = range;
            this.end = end;
            this.by = by;
            this.part = part;
        }
    }

    /** The expression that makes it. */
    Expression order() {
        Expression end = Expression.call(Library.INDEX_SORT, reach.end);
        return fields.foldRight(end, this::order);
    }

    private Expression order(KeyField field, Expression next) {
        if (field instanceof KeyField.Composed composed) {
            return Expression.call(
                    Library.INDEX_SORT,
                    "composed",
                    new Expression.Text(composed.template().attribute()),
                    composed.template()
                            .pieces()
                            .foldRight(Expression.call(Library.SORT_PARTS, "end", next), this::order));
        }
        // A table and a local index have one sort attribute, so that nothing follows.
        return reach == Reach.TABLE
                ? Expression.call(Library.INDEX_SORT, reach.by, field.word())
                : Expression.call(Library.INDEX_SORT, reach.by, field.word(), next);
    }

    private Expression order(Piece piece, Expression rest) {
        return piece instanceof Piece.Part part
                ? new Expression.StaticCall(
                        Library.SORT_PARTS, reach.part, part.arguments().append(rest))
                : Expression.call(Library.SORT_PARTS, "text", new Expression.Text(((Piece.Text) piece).text()), rest);
    }

    /** What a query is, once all that lies on their left is given. */
    JavaType range(JavaType owner) {
        JavaType end = JavaType.declared(Library.attribute(reach.range), owner);
        return fields.foldRight(end, (field, next) -> range(owner, field, next));
    }

    private JavaType range(JavaType owner, KeyField field, JavaType next) {
        if (reach == Reach.TABLE && !(field instanceof KeyField.Composed)) {
            return KeyModel.range(owner, field);
        }
        return steps(field)
                .foldRight(
                        next,
                        (step, after) ->
                                JavaType.declared(Library.attribute(step._1 + reach.range), owner, step._2, after));
    }

    /** What is tested in turn: how the name of the range begins, and of which type the value is. */
    private static Vector<Tuple2<String, JavaType>> steps(KeyField field) {
        return field instanceof KeyField.Composed composed
                ? composed.template()
                        .pieces()
                        .filter(Piece.Part.class::isInstance)
                        .map(Piece.Part.class::cast)
                        .map(part ->
                                Tuple.of(range(part), part.attribute().form().type()))
                : Vector.of(Tuple.of(field.range(), field.value()));
    }

    private static String range(Piece.Part part) {
        KeyUse use = part.attribute().form().keyUse();
        return use == KeyUse.PARTITION ? "Equal" : use.range();
    }
}
