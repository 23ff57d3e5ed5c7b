package golden;

import io.github.dynalect.schema.View;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Family.Glance}: how it is read from stored items. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Family_Glance_ {
    /** The part of each {@link Family} that {@link Family.Glance} has. */
    public static final View<Family, Family.Glance> SCHEMA = View.of(
                    Family_.head.name,
                    Family_.head.mother().mother().name,
                    Family_.head.household().address,
                    Family_.water.takenAt,
                    Family_.water.path,
                    Family_.water.factor,
                    Family_.gas.factor,
                    Family_.gas.cost,
                    Family_.pet.called)
            .build(item -> new Family.Glance(
                    item.get(Family_.head.name),
                    item.find(Family_.head.mother().mother().name),
                    item.find(Family_.head.household().address),
                    item.get(Family_.water.takenAt),
                    item.get(Family_.water.path),
                    item.get(Family_.water.factor),
                    item.get(Family_.gas.factor),
                    item.find(Family_.gas.cost),
                    item.get(Family_.pet.called)));

    private Family_Glance_() {}
}
