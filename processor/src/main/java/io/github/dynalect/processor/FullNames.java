package io.github.dynalect.processor;

import io.github.dynalect.processor.check.Problem;
import io.github.dynalect.processor.check.Tag;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.read.Viewpoint;
import io.github.dynalect.processor.write.Source;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The full names in a metamodel, which begin with the name of a package: Java takes that for a class, if there is one beside
 * the metamodel.
 *
 * @param elements the compiler's elements
 * @param type the type that the metamodel is of
 */
record FullNames(Elements elements, TypeElement type) {
    /** {@return that a class beside the metamodel has the name of a package, by which the metamodel names another class} */
    Option<Problem> hidden(Source source, Place place) {
        Set<String> neighbours = Vector.<Element>ofAll(
                        elements.getPackageOf(type).getEnclosedElements())
                .map(neighbour -> neighbour.getSimpleName().toString())
                .toSet();
        return source.dotted()
                .map(name -> Vector.of(name.split("\\.")))
                .filter(words -> neighbours.contains(words.head()))
                .flatMap(this::named)
                .headOption()
                .map(named -> Tag.MEMBER_CLASH.at(
                        place,
                        "The class " + named.root() + " has the name of the package of " + named + ", which "
                                + source.name().simpleName() + " names in full",
                        "give the class " + named.root() + " another name"));
    }

    /** The class that such a name is of, or of a member of: most are names of members of what is no package. */
    private Option<QualifiedName> named(Vector<String> words) {
        return Vector.range(2, words.length() + 1)
                .map(length -> QualifiedName.of(words.take(length - 1).mkString("."), words.get(length - 1)))
                .find(name -> new Viewpoint(elements, type).find(name).exists(this::isInPackage));
    }

    private boolean isInPackage(TypeElement named) {
        return !elements.getPackageOf(named).isUnnamed();
    }
}
