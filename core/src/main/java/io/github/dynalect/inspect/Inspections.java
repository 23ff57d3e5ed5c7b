package io.github.dynalect.inspect;

import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The inspections of a request of the SDK that has several parts, each with expressions and placeholders of its own. */
public final class Inspections {
    private Inspections() {}

    /**
     * {@return what a batch get says of each of its tables, in the order of its map}
     *
     * @throws RefusedException with the name of the table before the place in its part
     */
    public static List<Inspection> of(BatchGetItemRequest request) {
        return Vector.ofAll(request.requestItems().entrySet())
                .map(table -> at(table.getKey(), () -> Inspection.of(table.getKey(), table.getValue())))
                .asJava();
    }

    /**
     * {@return what each action of a transaction says, in their order}
     *
     * @throws RefusedException with the position of the action before the place in it
     */
    public static List<Inspection> of(TransactWriteItemsRequest request) {
        return Vector.ofAll(request.transactItems())
                .zipWithIndex((action, position) -> at(place(position), () -> actions(action)))
                .flatMap(inspections -> inspections)
                .asJava();
    }

    /**
     * {@return what each get of a transaction says, in their order}
     *
     * @throws RefusedException with the position of the get before the place in it
     */
    public static List<Inspection> of(TransactGetItemsRequest request) {
        return Vector.ofAll(request.transactItems())
                .zipWithIndex((item, position) ->
                        at(place(position), () -> Option.of(item.get()).map(Inspection::of)))
                .flatMap(inspection -> inspection)
                .asJava();
    }

    /** One, unless the service refuses the transaction. */
    private static Vector<Inspection> actions(TransactWriteItem item) {
        return Vector.of(
                        Option.of(item.conditionCheck()).map(Inspection::of),
                        Option.of(item.put()).map(Inspection::of),
                        Option.of(item.delete()).map(Inspection::of),
                        Option.of(item.update()).map(Inspection::of))
                .flatMap(action -> action);
    }

    private static String place(int position) {
        return "TransactItems[" + position + "]";
    }

    private static <R> R at(String place, Supplier<R> part) {
        try {
            return part.get();
        } catch (RefusedException e) {
            throw e.at(e.where()).at(place);
        }
    }
}
