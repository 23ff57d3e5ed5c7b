package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import io.vavr.control.Option;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Person}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Person_<T> extends DocumentAttribute<T, Person> {
    private static final Member<Person, String> NAME = new Member<>("name", Codecs.string());
    private static final Member<Person, Option<Person>> MOTHER =
            new Member<>("mother", Codecs.lazy(() -> Person_.CODEC).optional());
    private static final Member<Person, Option<Person.Household>> HOUSEHOLD =
            new Member<>("household", Codecs.lazy(() -> Person_Household_.CODEC).optional());

    /** How {@link Person} is stored. */
    public static final DocumentCodec<Person> CODEC = DocumentCodec.of(List.of(NAME, MOTHER, HOUSEHOLD), new Form());

    public final StringAttribute<T> name = Attributes.string(path().child("name"));

    /** Such a document at a path. */
    public Person_(Path path) {
        super(path, CODEC);
    }

    /** {@return the word for a part that has such a document inside} */
    public Person_<T> mother() {
        return new Person_<>(path().child("mother"));
    }

    /** {@return the word for a part that has such a document inside} */
    public Person_Household_<T> household() {
        return new Person_Household_<>(path().child("household"));
    }

    private static final class Form implements DocumentForm<Person> {
        @Override
        public void write(Person document, MemberWriter<Person> to) {
            to.put(NAME, document.name());
            to.put(MOTHER, document.mother());
            to.put(HOUSEHOLD, document.household());
        }

        @Override
        public Person read(Members<Person> stored) {
            return new Person(
                    stored.get(NAME),
                    stored.get(MOTHER),
                    stored.get(HOUSEHOLD));
        }
    }
}
