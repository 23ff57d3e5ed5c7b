package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.IndexDeclaration.Projection;
import io.github.dynalect.processor.declaration.IndexDeclaration.Scope;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Expression.StaticCall;
import io.github.dynalect.processor.model.Expression.Text;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.vavr.collection.Vector;

/**
 * A secondary index.
 *
 * @param name its name
 * @param scope whether it is global or local
 * @param partition its partition attributes
 * @param sort its sort attributes, from the left
 * @param projection what it holds
 * @param include the attributes that it names for that
 */
public record IndexModel(
        String name,
        Scope scope,
        Vector<AttributeModel> partition,
        Vector<AttributeModel> sort,
        Projection projection,
        Vector<AttributeModel> include) {
    /** {@return the name of its handle} */
    public String handle() {
        return Names.handle(name);
    }

    /** {@return the type of its handle} */
    public JavaType type(JavaType owner) {
        QualifiedName width = new QualifiedName(
                Library.INDEX_KEY.packageName(), Library.INDEX_KEY.simpleNames().append("Of" + partition.length()));
        Vector<JavaType> values = partition.map(attribute -> attribute.form().type());
        return new JavaType.Declared(width, values.prepend(owner).append(range(owner)));
    }

    /** {@return its handle} */
    public Expression key() {
        Vector<Expression> words = partition.map(IndexModel::word);
        return new StaticCall(
                Library.INDEX_KEY, "of", words.prepend(new Text(name)).append(order()));
    }

    /** {@return the index as its schema declares it} */
    public Expression declared() {
        String kind = scope == Scope.LOCAL ? "local" : isPartial() ? "partial" : "global";
        Vector<Expression> held = projection == Projection.ALL ? Vector.empty() : Vector.of(held());
        return new StaticCall(Library.SECONDARY_INDEX, kind, held.prepend(new Verbatim(handle())));
    }

    private Expression held() {
        return projection == Projection.KEYS_ONLY
                ? Expression.call(Library.INDEX_PROJECTION, "keysOnly")
                : new StaticCall(Library.INDEX_PROJECTION, "include", include.map(IndexModel::word));
    }

    private boolean isPartial() {
        return scope == Scope.GLOBAL && projection != Projection.ALL;
    }

    private Expression order() {
        if (scope == Scope.LOCAL) {
            return Expression.call(Library.INDEX_SORT, "local", word(sort.head()));
        }
        return sort.foldRight(
                Expression.call(Library.INDEX_SORT, isPartial() ? "partial" : "none"),
                (attribute, next) ->
                        Expression.call(Library.INDEX_SORT, isPartial() ? "partialBy" : "by", word(attribute), next));
    }

    private JavaType range(JavaType owner) {
        if (scope == Scope.LOCAL) {
            return KeyModel.range(owner, sort.head());
        }
        String family = isPartial() ? "PartialRange" : "IndexRange";
        return sort.foldRight(
                JavaType.declared(Library.attribute(family), owner),
                (attribute, next) -> JavaType.declared(
                        Library.attribute(attribute.form().keyUse().range() + family),
                        owner,
                        attribute.form().type(),
                        next));
    }

    private static Expression word(AttributeModel attribute) {
        return new Verbatim(attribute.member());
    }
}
