package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Visibility;
import io.github.dynalect.processor.declaration.Surroundings;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.github.dynalect.processor.model.Metamodel.Header;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The way from a view in which nothing is wrong to the metamodel that is to be written. */
public final class ViewDescription {
    private ViewDescription() {}

    /** {@return the metamodel of a view; none if something is wrong with its item} */
    public static Option<Metamodel> of(ViewDeclaration view) {
        return Either.sequenceRight(view.parts().map(PartModel::of))
                .toOption()
                .flatMap(parts -> view.item().map(item -> model(view, item, parts.toVector())));
    }

    private static Metamodel model(ViewDeclaration view, ModelDeclaration item, Vector<PartModel> parts) {
        Map<String, PartModel> byName = LinkedHashMap.ofEntries(view.parts()
                .zipWith(
                        parts, (declared, part) -> Tuple.of(declared.component().name(), part)));
        Vector<Expression> words = parts.map(PartModel::word).distinct();
        String stored = stored(words);
        return new ViewModel(
                header(view.model(), item),
                JavaType.declared(item.name()),
                words,
                stored,
                Construction.of(
                        view.model(),
                        component -> byName.get(component.name()).get().reading(stored, component.type())));
    }

    /** A parameter must not hide a class that is named beside it, or the package of one. */
    private static String stored(Vector<Expression> words) {
        Set<String> names = Callees.of(words)
                .flatMap(owner -> Vector.of(owner.outermost(), owner.root()))
                .toSet();
        return Names.free("item", names::contains);
    }

    /** Who does not see the item has no use for a view of it. */
    private static Header header(ModelDeclaration view, ModelDeclaration item) {
        return new Header(
                view.name(),
                view.visibility() == Visibility.PUBLIC && item.visibility() == Visibility.PUBLIC,
                new Surroundings(
                        view.surroundings().seesGenerated(),
                        view.surroundings().modular(),
                        view.surroundings().namesDeprecated()
                                || item.surroundings().namesDeprecated(),
                        view.surroundings().namesakes()));
    }
}
