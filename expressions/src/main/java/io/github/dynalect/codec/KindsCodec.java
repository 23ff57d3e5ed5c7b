package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of records of several kinds, each of which has a codec of its own. */
final class KindsCodec<D> extends DocumentCodec<D> {
    private final Vector<DocumentCodec<? extends D>> codecs;
    private final Vector<DocumentCodec<? extends D>> records;
    private final Kinds kinds;
    private final DocumentKinds<D> told;
    private final List<Member<D, ?>> members;

    private KindsCodec(Vector<DocumentCodec<? extends D>> codecs, Kinds kinds, DocumentKinds<D> told) {
        this.codecs = codecs;
        this.records = codecs.flatMap(KindsCodec::records);
        this.kinds = kinds;
        this.told = told;
        this.members = members(records);
    }

    static <D> DocumentCodec<D> of(Vector<DocumentCodec<? extends D>> codecs, DocumentKinds<D> told) {
        Kinds all = codecs.map(KindsCodec::kindsOf)
                .reduceOption(Kinds::and)
                .getOrElseThrow(() -> Rule.KINDS.refuse("kinds", "none", "give each kind"));
        return new KindsCodec<>(codecs, all, told);
    }

    private static Kinds kindsOf(DocumentCodec<?> codec) {
        return codec.kinds()
                .getOrElseThrow(() -> Rule.KINDS.refuse(
                        codec.toString(), "a record without a discriminator", "say of which kind it is"));
    }

    /** Kinds that are of kinds themselves have the parts of these. */
    private static <D> Vector<DocumentCodec<? extends D>> records(DocumentCodec<? extends D> codec) {
        return codec instanceof KindsCodec<? extends D> several ? several.widenedRecords() : Vector.of(codec);
    }

    private <W> Vector<DocumentCodec<? extends W>> widenedRecords() {
        return Vector.narrow(records.map(KindsCodec::<W>widened));
    }

    /** Of a kind of a kind it is known that it is one of the wider type, but the compiler does not see it. */
    @SuppressWarnings("unchecked")
    private static <W> DocumentCodec<? extends W> widened(DocumentCodec<?> codec) {
        return (DocumentCodec<? extends W>) codec;
    }

    private static <D> List<Member<D, ?>> members(Vector<DocumentCodec<? extends D>> records) {
        Map<String, Member<D, ?>> byName = new LinkedHashMap<>();
        for (DocumentCodec<? extends D> record : records) {
            record.members().forEach(member -> byName.putIfAbsent(member.name(), shared(member)));
        }
        return List.copyOf(byName.values());
    }

    private static <D, V> Member<D, V> shared(Member<?, V> member) {
        return new Member<>(member.name(), member.codec());
    }

    @Override
    public List<Member<D, ?>> members() {
        return members;
    }

    @Override
    public Vector<String> requiredNames() {
        return records.tail()
                .foldLeft(records.head().requiredNames(), (names, record) -> names.retainAll(record.requiredNames()));
    }

    @Override
    public Option<Kinds> kinds() {
        return Option.some(kinds);
    }

    @Override
    public Option<Member<D, ?>> member(String name) {
        Vector<Member<?, ?>> found = members(name);
        return found.length() == 1 ? Option.some(shared(found.head())) : Option.none();
    }

    @Override
    public Vector<Member<?, ?>> members(String name) {
        if (name.equals(kinds.attribute())) {
            return Option.<Member<?, ?>>when(!kinds.others(), () -> new Member<D, String>(name, new KindCodec(kinds)))
                    .toVector();
        }
        return records.flatMap(record -> record.members(name)).distinctBy(Member::codec);
    }

    @Override
    public Option<Member<D, ?>> sharedMember(String name) {
        return member(name)
                .filter(member -> records.forAll(record -> record.member(name).isDefined()));
    }

    @Override
    Map<String, AttributeValue> toMap(D document, Option<Set<String>> wanted) {
        return toMap(told.of(Objects.requireNonNull(document, "document")), wanted);
    }

    private <K extends D> Map<String, AttributeValue> toMap(DocumentOfKind<K> one, Option<Set<String>> wanted) {
        if (!codecs.contains(one.codec())) {
            throw Rule.SCHEMA_WRITES.refuse(
                    kinds.attribute(), "a record of a kind that is not among the given ones", "give that kind too");
        }
        return one.codec().toMap(one.document(), wanted);
    }

    @Override
    public D fromMap(Map<String, AttributeValue> stored) {
        for (DocumentCodec<? extends D> codec : codecs) {
            if (codec.kinds().exists(known -> known.include(stored))) {
                return codec.fromMap(stored);
            }
        }
        throw kinds.misfit(stored);
    }
}
