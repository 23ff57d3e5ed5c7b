package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The types that are stored in place of some that are not, as a remedy names them.
 *
 * @param forms what tells whether a type is stored
 */
record Substitutes(Forms forms) {
    private static final Map<String, String> SCALARS = HashMap.<String, String>empty()
            .put("java.lang.Character", "String")
            .put("java.lang.CharSequence", "String")
            .put("java.lang.StringBuilder", "String")
            .put("java.lang.Number", "BigDecimal")
            .put("java.net.URL", "URI")
            .put("java.time.ZonedDateTime", "OffsetDateTime")
            .put("java.time.ZoneOffset", "ZoneId")
            .put("java.util.Date", "Instant")
            .put("java.util.Calendar", "Instant")
            .put("java.sql.Timestamp", "Instant")
            .put("java.sql.Date", "LocalDate")
            .put("java.util.OptionalInt", "Option<Integer>")
            .put("java.util.OptionalLong", "Option<Long>")
            .put("java.util.OptionalDouble", "Option<Double>");
    private static final Map<String, String> COLLECTIONS = all("java.util.List", "java.lang.", "Iterable")
            .merge(all("java.util.List", "java.util.", "Collection ArrayList LinkedList Vector Stack"))
            .merge(all("java.util.List", "java.util.", "SequencedCollection Queue Deque ArrayDeque PriorityQueue"))
            .merge(all("java.util.List", "java.util.concurrent.", "CopyOnWriteArrayList"))
            .merge(all("java.util.Set", "java.util.", "SortedSet NavigableSet SequencedSet HashSet LinkedHashSet"))
            .merge(all("java.util.Set", "java.util.", "TreeSet EnumSet"))
            .merge(all("java.util.Map", "java.util.", "SortedMap NavigableMap SequencedMap HashMap LinkedHashMap"))
            .merge(all("java.util.Map", "java.util.", "TreeMap EnumMap"))
            .merge(all("java.util.Map", "java.util.concurrent.", "ConcurrentMap ConcurrentHashMap"))
            .merge(all("io.vavr.collection.List", "io.vavr.collection.", "Traversable Seq LinearSeq Queue Stream"))
            .merge(all("io.vavr.collection.Vector", "io.vavr.collection.", "IndexedSeq Array"))
            .merge(all("io.vavr.collection.Set", "io.vavr.collection.", "SortedSet HashSet LinkedHashSet TreeSet"))
            .merge(all("io.vavr.collection.Map", "io.vavr.collection.", "SortedMap HashMap LinkedHashMap TreeMap"));

    private static Map<String, String> all(String substitute, String packageName, String names) {
        return Vector.of(names.split(" ")).toMap(name -> Tuple.of(packageName + name, substitute));
    }

    /** {@return what to declare in place of a class, if there is something} */
    Option<String> of(TypeUse use) {
        // Of the primitives, only a char is not stored.
        String name = use.kind() == TypeUse.Kind.PRIMITIVE
                ? "java.lang.Character"
                : use.name().toString();
        return SCALARS.get(name)
                .orElse(() -> COLLECTIONS
                        .get(name)
                        .filter(substitute -> !use.arguments().isEmpty())
                        .flatMap(substitute -> stored(substitute, use)));
    }

    /** A list, where no set holds what the type holds. */
    private Option<String> stored(String substitute, TypeUse use) {
        QualifiedName name = named(substitute);
        boolean map = name.simpleName().equals("Map");
        Vector<TypeUse> arguments = map ? Vector.of(text(), use.arguments().last()) : use.arguments();
        return Vector.of(name, QualifiedName.of(name.packageName(), "List"))
                .take(map ? 1 : 2)
                .map(chosen -> new TypeUse(TypeUse.Kind.CLASS, chosen, arguments, Vector.empty()))
                .find(chosen -> forms.of(chosen).isRight())
                .map(chosen -> name.root().equals("io") ? chosen + " of vavr" : chosen.toString());
    }

    /** {@return the list that stands in place of an array, by the array's text} */
    static String list(String array) {
        if (!array.endsWith("[]") || array.equals("byte[]")) {
            JavaType boxed = new JavaType.Plain(array).boxed();
            return boxed instanceof JavaType.Declared box ? box.name().simpleName() : array;
        }
        return array.equals("char[]") ? "String" : "List<" + list(array.substring(0, array.length() - 2)) + ">";
    }

    private static TypeUse text() {
        return new TypeUse(TypeUse.Kind.CLASS, Library.STRING, Vector.empty(), Vector.empty());
    }

    private static QualifiedName named(String text) {
        int dot = text.lastIndexOf('.');
        return QualifiedName.of(text.substring(0, dot), text.substring(dot + 1));
    }
}
