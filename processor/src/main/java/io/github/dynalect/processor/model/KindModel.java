package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.Distinction;
import io.github.dynalect.processor.model.Expression.Text;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How an item or a document is told from those of other kinds.
 *
 * @param discriminator the attribute that tells it
 * @param name its name there; none of what is of no known kind
 * @param known the names of the known kinds, where it has none
 */
public record KindModel(String discriminator, Option<String> name, Vector<String> known) {
    /** {@return that of a model which is a kind} */
    static Option<KindModel> of(Distinction distinction) {
        return distinction
                .discriminator()
                .filter(found -> distinction.isKind())
                .map(found -> new KindModel(
                        found, distinction.subtype(), distinction.known().sorted()));
    }

    /** {@return the kind alone, as the codec of a document takes it} */
    public Expression kinds() {
        return new Expression.StaticCall(Library.KINDS, name.isDefined() ? "of" : "otherThan", arguments());
    }

    /** {@return the word of a builder for it} */
    public String word() {
        return name.isDefined() ? "kind" : "otherKinds";
    }

    /** {@return what the word is given} */
    public Vector<Expression> arguments() {
        return Vector.of(
                new Text(discriminator),
                name.<Expression>map(Text::new)
                        .getOrElse(() -> new Expression.StaticCall(Library.LIST, "of", known.map(Text::new))));
    }
}
