package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.IndexDeclaration.Projection;
import io.github.dynalect.processor.declaration.IndexDeclaration.Scope;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Expression.StaticCall;
import io.github.dynalect.processor.model.Expression.Text;
import io.github.dynalect.processor.model.Expression.Verbatim;
import io.github.dynalect.processor.model.SortModel.Reach;
import io.vavr.collection.Vector;

/**
 * A secondary index.
 *
 * @param name its name
 * @param scope whether it is global or local
 * @param partition its partition attributes; if one is composed, that alone
 * @param sort its sort attributes, from the left
 * @param projection what it holds
 * @param include the words of the attributes that it names for that
 */
public record IndexModel(
        String name,
        Scope scope,
        Vector<KeyField> partition,
        Vector<KeyField> sort,
        Projection projection,
        Vector<Expression> include) {
    /** {@return the name of its handle} */
    public String handle() {
        return Names.handle(name);
    }

    /** {@return the type of its handle} */
    public JavaType type(JavaType owner) {
        Vector<JavaType> values = partition
                .flatMap(KeyField::parts)
                .map(attribute -> attribute.form().type());
        QualifiedName width = new QualifiedName(
                Library.INDEX_KEY.packageName(), Library.INDEX_KEY.simpleNames().append("Of" + values.length()));
        return new JavaType.Declared(width, values.prepend(owner).append(order().range(owner)));
    }

    /** {@return its handle} */
    public Expression key() {
        Vector<Expression> words = partition.map(KeyField::word);
        boolean composed = partition.exists(KeyField.Composed.class::isInstance);
        Vector<Expression> parts = composed ? partition.flatMap(KeyField::parts).map(IndexModel::word) : Vector.empty();
        return new StaticCall(
                Library.INDEX_KEY,
                composed ? "composed" : "of",
                words.prepend(new Text(name)).appendAll(parts).append(order().order()));
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
                : new StaticCall(Library.INDEX_PROJECTION, "include", include);
    }

    private boolean isPartial() {
        return scope == Scope.GLOBAL && projection != Projection.ALL;
    }

    private SortModel order() {
        Reach reach = scope == Scope.LOCAL ? Reach.TABLE : isPartial() ? Reach.PARTIAL : Reach.INDEX;
        return new SortModel(sort, reach);
    }

    private static Expression word(AttributeModel attribute) {
        return new Verbatim(attribute.member());
    }
}
