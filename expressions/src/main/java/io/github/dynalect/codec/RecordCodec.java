package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codec of a record, which may be one kind of several. */
final class RecordCodec<D> extends DocumentCodec<D> {
    private final Option<Kinds> kinds;
    private final Option<Member<D, String>> discriminator;
    private final List<Member<D, ?>> members;
    private final Set<String> names;
    private final Set<String> own;
    private final DocumentForm<D> form;

    private RecordCodec(
            Option<Kinds> kinds,
            Option<Member<D, String>> discriminator,
            List<Member<D, ?>> members,
            DocumentForm<D> form) {
        this.kinds = kinds;
        this.discriminator = discriminator;
        this.members = List.copyOf(members);
        this.names = names(members);
        this.own = own(names, form.made());
        this.form = form;
    }

    static <D> DocumentCodec<D> plain(List<Member<D, ?>> members, DocumentForm<D> form) {
        return new RecordCodec<>(Option.none(), Option.none(), members, Objects.requireNonNull(form, "form"));
    }

    static <D> DocumentCodec<D> oneKind(Kinds kind, List<Member<D, ?>> members, DocumentForm<D> form) {
        Objects.requireNonNull(form, "form");
        Option<Member<D, String>> discriminator = discriminator(kind);
        List<Member<D, ?>> all = new ArrayList<>(members.size() + 1);
        if (discriminator.isDefined()) {
            all.add(discriminator.get());
        }
        all.addAll(members);
        return new RecordCodec<>(Option.some(kind), discriminator, all, form);
    }

    private static <D> Set<String> names(List<Member<D, ?>> members) {
        Set<String> names = new HashSet<>();
        for (Member<D, ?> member : members) {
            if (!names.add(member.name())) {
                throw Rule.MEMBER_TWICE.refuse(member.name(), "a second member of this name", "name it otherwise");
            }
        }
        return names;
    }

    private static Set<String> own(Set<String> names, Set<String> made) {
        if (made.isEmpty()) {
            return names;
        }
        Set<String> own = new HashSet<>(names);
        own.addAll(made);
        return own;
    }

    /** A record of an unknown kind has the name of its kind among its own parts, if anywhere. */
    private static <D> Option<Member<D, String>> discriminator(Kinds kind) {
        if (kind.others()) {
            return Option.none();
        }
        if (kind.name().isEmpty()) {
            throw Rule.KINDS.refuse(kind.attribute(), "a record of several kinds", "give it one");
        }
        return Option.some(new Member<>(kind.attribute(), new KindCodec(kind)));
    }

    @Override
    public List<Member<D, ?>> members() {
        return members;
    }

    @Override
    public Vector<String> requiredNames() {
        return Vector.ofAll(members)
                .filter(member -> member.codec().whenAbsent().isEmpty())
                .map(Member::name);
    }

    @Override
    public Option<Kinds> kinds() {
        return kinds;
    }

    @Override
    public Option<Member<D, ?>> member(String name) {
        for (Member<D, ?> member : members) {
            if (member.name().equals(name)) {
                return Option.some(member);
            }
        }
        return Option.none();
    }

    @Override
    public Option<Member<D, ?>> sharedMember(String name) {
        return member(name);
    }

    @Override
    public Vector<Member<?, ?>> members(String name) {
        Option<Member<D, ?>> found = member(name);
        return found.isEmpty() ? Vector.empty() : Vector.of(found.get());
    }

    @Override
    Map<String, AttributeValue> toMap(D document, Option<Set<String>> wanted) {
        Objects.requireNonNull(document, "document");
        Map<String, AttributeValue> stored = new HashMap<>((members.size() * 4 + 2) / 3);
        MemberWriter<D> writer = new MemberWriter<>(members, names, wanted, stored);
        if (discriminator.isDefined()) {
            writer.put(discriminator.get(), kinds.get().name().get());
        }
        form.write(document, writer);
        writer.end();
        if (kinds.isDefined() && wanted.isEmpty() && !kinds.get().include(stored)) {
            throw Rule.KINDS.refuse(
                    kinds.get().attribute(),
                    "a record of other kinds that says it is of a known one",
                    "take that kind");
        }
        return stored;
    }

    @Override
    public D fromMap(Map<String, AttributeValue> stored) {
        if (kinds.isDefined()) {
            kinds.get().check(stored);
        }
        try {
            D document = form.read(new Members<>(stored, own));
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
}
