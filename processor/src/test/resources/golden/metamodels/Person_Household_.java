package golden;

import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Person.Household}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Person_Household_<T> extends DocumentAttribute<T, Person.Household> {
    private static final Member<Person.Household, Person> HEAD =
            new Member<>("head", Codecs.lazy(() -> Person_.CODEC));
    private static final Member<Person.Household, Address> ADDRESS = new Member<>("address", Address_.CODEC);

    /** How {@link Person.Household} is stored. */
    public static final DocumentCodec<Person.Household> CODEC = DocumentCodec.of(List.of(HEAD, ADDRESS), new Form());

    public final Address_<T> address = new Address_<>(path().child("address"));

    /** Such a document at a path. */
    public Person_Household_(Path path) {
        super(path, CODEC);
    }

    /** {@return the word for a part that has such a document inside} */
    public Person_<T> head() {
        return new Person_<>(path().child("head"));
    }

    private static final class Form implements DocumentForm<Person.Household> {
        @Override
        public void write(Person.Household document, MemberWriter<Person.Household> to) {
            to.put(HEAD, document.head());
            to.put(ADDRESS, document.address());
        }

        @Override
        public Person.Household read(Members<Person.Household> stored) {
            return new Person.Household(
                    stored.get(HEAD),
                    stored.get(ADDRESS));
        }
    }
}
