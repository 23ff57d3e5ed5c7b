package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;

/**
 * The name of a class, apart from the compiler's notion of one.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleNames its simple name, after those of the classes that it is nested in
 */
public record QualifiedName(String packageName, Vector<String> simpleNames) {
    /** {@return the name of a class that is not nested} */
    public static QualifiedName of(String packageName, String simpleName) {
        return new QualifiedName(packageName, Vector.of(simpleName));
    }

    /** {@return the last of its simple names} */
    public String simpleName() {
        return simpleNames.last();
    }

    /** {@return the first of its simple names, by which a source imports it} */
    public String outermost() {
        return simpleNames.head();
    }

    /** {@return the first word of its package, with which its full name begins} */
    public String root() {
        return packageName.split("\\.", 2)[0];
    }

    /** {@return the name of its metamodel: {@code Outer_Inner_} for {@code Outer.Inner}} */
    public QualifiedName metamodel() {
        return of(packageName, simpleNames.mkString("", "_", "_"));
    }

    /** {@return the names that Immutables gives to what it writes for it: beside the outermost class, or in one for that} */
    public Vector<QualifiedName> immutables() {
        return Vector.of(
                of(packageName, "Immutable" + concrete(simpleName())),
                new QualifiedName(packageName, Vector.of("Immutable" + concrete(outermost()), concrete(simpleName()))));
    }

    private static String concrete(String name) {
        return name.replaceFirst("^Abstract(?=[A-Z])", "");
    }

    /** {@return the name as one writes it, as in {@code java.util.Map.Entry}} */
    @Override
    public String toString() {
        return (packageName.isEmpty() ? "" : packageName + ".") + simpleNames.mkString(".");
    }
}
