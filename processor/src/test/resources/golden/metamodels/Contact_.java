package golden;

import io.github.dynalect.schema.View;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Contact}: how it is read from stored items. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Contact_ {
    /** The part of each {@link User} that {@link Contact} has. */
    public static final View<User, Contact> SCHEMA = View.of(
                    User_.name,
                    User_.address.city,
                    User_.address.floor,
                    User_.age,
                    User_.temporaryCode)
            .build(item -> new Contact(
                    item.get(User_.name),
                    item.get(User_.address.city),
                    item.find(User_.address.floor).toJavaOptional(),
                    item.find(User_.age),
                    item.find(User_.temporaryCode).toJavaOptional()));

    private Contact_() {}
}
