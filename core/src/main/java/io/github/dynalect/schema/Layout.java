package io.github.dynalect.schema;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.vavr.collection.Vector;

/**
 * What may lie at the places of an item, as far as codecs tell.
 *
 * @param item the codec of the items
 */
record Layout(DocumentCodec<?> item) {
    /**
     * The attributes, or the members of documents, that may lie at a place after a change: several where kinds differ, none of what
     * is no member, or of a document that is another one then.
     */
    Vector<Member<?, ?>> members(Path place, Vector<Path> changed) {
        return place.isNested()
                ? holders(place)
                        .reject(document -> isReplaced(document, place, changed))
                        .flatMap(document -> document.members(name(place)))
                : item.members(place.attribute());
    }

    /** Whether of an item that stays what it is, or of a document that does, the kind is told at a place, or around it. */
    boolean tellsKind(Path place, Vector<Path> changed) {
        if (!place.isNested()) {
            return item.kinds().isDefined() && item.kinds().get().attribute().equals(place.attribute());
        }
        return holders(place)
                        .reject(document -> isReplaced(document, place, changed))
                        .exists(document -> document.kinds()
                                .exists(kinds -> kinds.attribute().equals(name(place))))
                || place.parent().exists(around -> tellsKind(around, changed));
    }

    /** Whether a document that tells its kind is changed in each member that it may have, as by a merge: it is another one then. */
    private static boolean isReplaced(DocumentCodec<?> document, Path place, Vector<Path> changed) {
        return document.kinds().isDefined()
                && place.parent()
                        .exists(parent -> Vector.<Member<?, ?>>ofAll(document.members())
                                .forAll(member -> changed.contains(parent.child(member.name()))));
    }

    /** The documents in which a place may be that has a name, the item itself among them; none of an element of a list. */
    private Vector<DocumentCodec<?>> holders(Path place) {
        Vector<Step> steps = Vector.ofAll(place.inside());
        if (steps.isEmpty()) {
            return Vector.of(item);
        }
        Vector<Codec<?>> found = item.members(place.attribute()).map(Member::codec);
        for (Step step : steps.init()) {
            found = found.flatMap(codec -> inside(codec, step));
        }
        return steps.last() instanceof Step.Name ? found.flatMap(DocumentCodec::within) : Vector.empty();
    }

    private static Vector<Codec<?>> inside(Codec<?> codec, Step step) {
        return step instanceof Step.Name name
                ? DocumentCodec.within(codec)
                        .fold(
                                () -> DocumentCodec.values(codec).toVector(),
                                document -> document.members(name.name()).map(Member::codec))
                : DocumentCodec.elements(codec).toVector();
    }

    private static String name(Path place) {
        return Vector.ofAll(place.inside())
                .lastOption()
                .map(step -> ((Step.Name) step).name())
                .getOrElse(place::attribute);
    }
}
