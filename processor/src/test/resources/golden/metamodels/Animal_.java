package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.UntypedAttribute;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Animal}: the words for the attributes that all its kinds have. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Animal_ {
    public static final StringAttribute<Animal> animalId = Attributes.string("animalId");
    public static final StringAttribute<Animal> name = Attributes.string("n");

    private Animal_() {}

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Animal> attr(String name) {
        return Attributes.untyped(name);
    }
}
