package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a record, or of records of several kinds: a map with one member for each part that is not absent.
 *
 * <p>The same codec stores a record as an item ({@link #toMap}) and inside an item ({@link #encode}).
 *
 * @param <D> the record, or what its kinds have in common
 */
public abstract sealed class DocumentCodec<D> implements Codec<D> permits RecordCodec, KindsCodec {
    DocumentCodec() {}

    /**
     * {@return the codec of a record}
     *
     * @param <D> the record
     * @param members its parts, in the order of their declaration
     * @param write gives each part of a record to be stored, in the order of the members
     * @param read makes the record from its stored parts
     * @throws RefusedException if two parts have one name
     */
    public static <D> DocumentCodec<D> of(
            List<Member<D, ?>> members,
            BiConsumer<? super D, ? super MemberWriter<D>> write,
            Function<? super Members<D>, ? extends D> read) {
        return of(members, DocumentForm.of(write, read));
    }

    /**
     * {@return the codec of a record}
     *
     * @param <D> the record
     * @param members its parts, in the order of their declaration
     * @param form takes the record apart, and puts it together
     * @throws RefusedException if two parts have one name
     */
    public static <D> DocumentCodec<D> of(List<Member<D, ?>> members, DocumentForm<D> form) {
        return RecordCodec.plain(members, form);
    }

    /**
     * {@return the codec of a record that is one kind of several}
     *
     * <p>It stores the name of the kind beside the record's parts, and reads no other kind.
     *
     * @param <D> the record
     * @param kind the one kind that the record is, or all other kinds than some
     * @param members its parts, in the order of their declaration; the discriminator is none of them
     * @param form takes the record apart, and puts it together
     * @throws RefusedException if two parts have one name, if one has that of the discriminator, or if the record cannot tell
     *     which of several kinds it is
     */
    public static <D> DocumentCodec<D> ofKind(Kinds kind, List<Member<D, ?>> members, DocumentForm<D> form) {
        return RecordCodec.oneKind(Objects.requireNonNull(kind, "kind"), members, form);
    }

    /**
     * {@return the codec of records of several kinds, which a discriminator tells}
     *
     * <p>Stored records of an unknown kind, or without a discriminator, are read by the codec of all other kinds, if one is.
     *
     * @param <D> what the kinds have in common
     * @param kinds the codecs of the kinds
     * @param told tells of a record which kind it is
     * @throws RefusedException if there is no kind, if one has no discriminator or another one, or if two have one name
     */
    public static <D> DocumentCodec<D> ofKinds(List<DocumentCodec<? extends D>> kinds, DocumentKinds<D> told) {
        return KindsCodec.of(Vector.ofAll(kinds), Objects.requireNonNull(told, "told"));
    }

    /** {@return the parts, in the order of their declaration; the discriminator and the parts of all kinds are among them} */
    public abstract List<Member<D, ?>> members();

    /** {@return the names of the parts without which no stored record can be read, of whatever kind} */
    public abstract Vector<String> requiredNames();

    /** {@return the kinds that it reads; none if a stored record does not tell its kind} */
    public abstract Option<Kinds> kinds();

    /** {@return the part of a name; none where kinds differ in it, so that it depends on the record} */
    public abstract Option<Member<D, ?>> member(String name);

    /** {@return the part of a name that each record has, of whatever kind it is; none where kinds differ in it} */
    public abstract Option<Member<D, ?>> sharedMember(String name);

    /** {@return the parts of a name that records have, of whatever kind: one where kinds agree, several where they differ} */
    public abstract Vector<Member<?, ?>> members(String name);

    /** {@return the codec of the document that a codec stores: also where it may be absent, has a default, or is mapped} */
    public static Option<DocumentCodec<?>> within(Codec<?> codec) {
        return innermost(codec) instanceof DocumentCodec<?> document ? Option.some(document) : Option.none();
    }

    /** {@return the codec of the elements of the list that a codec stores, also where it may be absent, has a default, or is mapped} */
    public static Option<Codec<?>> elements(Codec<?> codec) {
        return innermost(codec) instanceof ListCodec<?> list ? Option.some(list.element()) : Option.none();
    }

    /** {@return the codec of the values of the map that a codec stores, also where it may be absent, has a default, or is mapped} */
    public static Option<Codec<?>> values(Codec<?> codec) {
        return innermost(codec) instanceof MapCodec<?, ?> map ? Option.some(map.value()) : Option.none();
    }

    private static Codec<?> innermost(Codec<?> codec) {
        Codec<?> inner = codec;
        while (true) {
            if (inner instanceof AbsentCodec<?> around) {
                inner = around.present();
            } else if (inner instanceof MappedCodec<?, ?> mapped) {
                inner = mapped.stored();
            } else if (inner instanceof LazyCodec<?> lazy) {
                inner = lazy.codec().get();
            } else {
                return inner;
            }
        }
    }

    /**
     * {@return the stored parts by name, without the absent ones; a new map each time}
     *
     * @throws RefusedException if DynamoDB cannot store a part faithfully, or if the form does not write each part in its
     *     order
     */
    public final Map<String, AttributeValue> toMap(D document) {
        return toMap(document, Option.none());
    }

    /**
     * {@return the stored parts that have one of these names, without the absent ones; a new map each time}
     *
     * @throws RefusedException as of {@link #toMap(Object)}, for these parts
     */
    public final Map<String, AttributeValue> toMap(D document, Set<String> names) {
        return toMap(document, Option.some(names));
    }

    abstract Map<String, AttributeValue> toMap(D document, Option<Set<String>> wanted);

    /**
     * {@return the record of stored parts; names that are not among the members are passed over}
     *
     * <p>An {@link Error} that the constructor throws is nobody's misfit, and is passed on.
     *
     * @throws MisfitException if a part is missing or does not fit its codec, if the record is of an unknown kind, or if the
     *     constructor refuses the parts
     * @throws RefusedException if the constructor asks for a part that there is not
     */
    public abstract D fromMap(Map<String, AttributeValue> stored);

    @Override
    public final AttributeValue encode(D value) {
        return AttributeValue.createM(toMap(value));
    }

    @Override
    public final D decode(AttributeValue stored) {
        if (!stored.hasM()) {
            throw MisfitException.unexpected("M (a document)", stored);
        }
        return fromMap(stored.m());
    }

    @Override
    public final Option<AttributeType> type() {
        return Option.some(AttributeType.M);
    }

    @Override
    public final String toString() {
        return "document" + members().stream().map(Member::name).toList();
    }
}
