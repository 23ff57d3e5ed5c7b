package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a record: a map with one member for each part that is not absent.
 *
 * <p>The same codec stores a record as an item ({@link #toMap}) and inside an item ({@link #encode}).
 *
 * @param <D> the record
 */
public final class DocumentCodec<D> implements Codec<D> {
    private final List<Member<D, ?>> members;
    private final DocumentForm<D> form;

    private DocumentCodec(List<Member<D, ?>> members, DocumentForm<D> form) {
        this.members = members;
        this.form = form;
    }

    /**
     * {@return the codec of a record}
     *
     * @param <D> the record
     * @param members its parts, in the order in which they are stored
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
     * @param members its parts, in the order in which they are stored
     * @param form takes the record apart, and puts it together
     * @throws RefusedException if two parts have one name
     */
    public static <D> DocumentCodec<D> of(List<Member<D, ?>> members, DocumentForm<D> form) {
        Objects.requireNonNull(form, "form");
        Set<String> names = new HashSet<>();
        for (Member<D, ?> member : members) {
            if (!names.add(member.name())) {
                throw Rule.MEMBER_TWICE.refuse(member.name(), "a second member of this name", "name it otherwise");
            }
        }
        return new DocumentCodec<>(List.copyOf(members), form);
    }

    /** {@return the parts, in the order in which they are stored} */
    public List<Member<D, ?>> members() {
        return members;
    }

    /** {@return the codec of the document that a codec stores: also where it may be absent, has a default, or is mapped} */
    public static Option<DocumentCodec<?>> within(Codec<?> codec) {
        Codec<?> inner = codec;
        while (true) {
            if (inner instanceof DocumentCodec<?> document) {
                return Option.some(document);
            } else if (inner instanceof OptionCodec<?> option) {
                inner = option.present();
            } else if (inner instanceof DefaultCodec<?> other) {
                inner = other.codec();
            } else if (inner instanceof MappedCodec<?, ?> mapped) {
                inner = mapped.stored();
            } else if (inner instanceof LazyCodec<?> lazy) {
                inner = lazy.codec().get();
            } else {
                return Option.none();
            }
        }
    }

    /** {@return the part of a name} */
    public Option<Member<D, ?>> member(String name) {
        for (Member<D, ?> member : members) {
            if (member.name().equals(name)) {
                return Option.some(member);
            }
        }
        return Option.none();
    }

    /**
     * {@return the stored parts by name, without the absent ones; a new map each time}
     *
     * @throws RefusedException if DynamoDB cannot store a part faithfully, or if the form does not write each part in its
     *     order
     */
    public Map<String, AttributeValue> toMap(D document) {
        return toMap(document, Option.none());
    }

    /**
     * {@return the stored parts that have one of these names, without the absent ones; a new map each time}
     *
     * @throws RefusedException as of {@link #toMap(Object)}, for these parts
     */
    public Map<String, AttributeValue> toMap(D document, Set<String> names) {
        return toMap(document, Option.some(names));
    }

    private Map<String, AttributeValue> toMap(D document, Option<Set<String>> wanted) {
        Objects.requireNonNull(document, "document");
        Map<String, AttributeValue> stored = new LinkedHashMap<>(members.size() * 4 / 3 + 1);
        MemberWriter<D> writer = new MemberWriter<>(members, wanted, stored);
        form.write(document, writer);
        writer.end();
        return stored;
    }

    /**
     * {@return the record of stored parts; names that are not among the members are passed over}
     *
     * <p>An {@link Error} that the constructor throws is nobody's misfit, and is passed on.
     *
     * @throws MisfitException if a part is missing or does not fit its codec, or if the constructor refuses the parts
     * @throws RefusedException if the constructor asks for a part that there is not
     */
    public D fromMap(Map<String, AttributeValue> stored) {
        try {
            D document = form.read(new Members<>(stored));
            if (document != null) {
                return document;
            }
        } catch (MisfitException e) {
            throw e;
        } catch (RefusedException e) {
            // The form's own mistake is none of the item's; what the record's constructor refuses is.
            if (e.rule() == Rule.SCHEMA_READS || e.rule() == Rule.VIEW) {
                throw e;
            }
            throw MisfitException.unreadable("accepted by its constructor (" + fault(e) + ")");
        } catch (Exception e) {
            // Another language throws checked exceptions without saying so.
            throw MisfitException.unreadable("accepted by its constructor (" + fault(e) + ")");
        }
        throw MisfitException.unreadable("accepted by its constructor (it gave null)");
    }

    /** The record's own words may quote a value, so only their kind and their line are kept. */
    private static String fault(Exception e) {
        String kind = e.getClass().getSimpleName();
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(frame -> kind + " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(kind);
    }

    @Override
    public AttributeValue encode(D value) {
        return AttributeValue.createM(toMap(value));
    }

    @Override
    public D decode(AttributeValue stored) {
        if (!stored.hasM()) {
            throw MisfitException.unexpected("M (a document)", stored);
        }
        return fromMap(stored.m());
    }

    @Override
    public Option<AttributeType> type() {
        return Option.some(AttributeType.M);
    }

    @Override
    public String toString() {
        return "document" + members.stream().map(Member::name).toList();
    }
}
