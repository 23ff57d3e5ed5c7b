package golden;

import io.github.dynalect.schema.View;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Nameplate}: how it is read from stored items. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Nameplate_ {
    /** The part of each {@link Animal} that {@link Nameplate} has. */
    public static final View<Animal, Nameplate> SCHEMA = View.of(
                    Animal_.animalId,
                    Animal_.name)
            .build(item -> new Nameplate(
                    item.get(Animal_.animalId),
                    item.get(Animal_.name)));

    private Nameplate_() {}
}
