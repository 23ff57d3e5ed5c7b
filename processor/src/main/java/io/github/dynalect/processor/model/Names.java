package io.github.dynalect.processor.model;

import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** The names of constants that are made from other names. */
public final class Names {
    private Names() {}

    /** {@return whether Java takes it for the name of a constant} */
    public static boolean isName(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    /** {@return a name in the case of constants: {@code TEMPORARY_CODE} for {@code temporaryCode}} */
    public static String constant(String name) {
        return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * {@return the name of the constant of a part of a record, which is none of the part's word, or of others}
     *
     * @param taken the names of other members, and of the classes that the metamodel may name
     */
    static String part(String member, Set<String> taken) {
        return free(constant(member), name -> name.equals(member) || taken.contains(name));
    }

    /** {@return a name that is not taken, as like another as can be} */
    static String free(String like, Predicate<String> taken) {
        return Stream.iterate(like, name -> name + "_").find(taken.negate()).get();
    }

    /** {@return the name of the constant of a codec that the user wrote} */
    public static String codecConstant(String member) {
        return constant(member) + "_CODEC";
    }

    /** {@return the name of the handle of an index, in camel case: {@code byPrice} for {@code by-price}} */
    public static String handle(String index) {
        Vector<String> words = Vector.of(index.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
        String handle = words.headOption().map(Names::first).getOrElse("index")
                + words.drop(1).map(Names::capitalised).mkString();
        if (Character.isDigit(handle.charAt(0))) {
            return "index" + handle;
        }
        return isName(handle) ? handle : handle + "Index";
    }

    /** {@return the name of the constant of a template: {@code GSI1_PK_TEMPLATE} for {@code GSI1-PK}} */
    static String template(String attribute) {
        String constant = constant(attribute).replaceAll("[^\\p{L}\\p{N}]+", "_") + "_TEMPLATE";
        return isName(constant) ? constant : "_" + constant;
    }

    private static String first(String word) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return shouted
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
