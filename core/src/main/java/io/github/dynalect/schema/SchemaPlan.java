package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What a {@link Schema} is made of. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE)
interface SchemaPlan<T> {
    String tableName();

    PrimaryKey<T> primaryKey();

    @Value.Default
    default Vector<Declared<T, ?>> declared() {
        return Vector.empty();
    }

    @Value.Default
    default Option<Extra<T>> extra() {
        return Option.none();
    }

    @Value.Default
    default Vector<SecondaryIndex<T>> indexes() {
        return Vector.empty();
    }

    @Value.Default
    default Option<Attribute<? super T, ?>> timeToLive() {
        return Option.none();
    }

    /** The declared attribute of a name. */
    default Option<Declared<T, ?>> find(String name) {
        return declared().find(attribute -> attribute.name().equals(name));
    }
}
