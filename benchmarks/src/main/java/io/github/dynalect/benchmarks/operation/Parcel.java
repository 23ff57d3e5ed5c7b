package io.github.dynalect.benchmarks.operation;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** A parcel of a depot: an item of ten attributes. */
@DynamoItem(table = "parcels")
public record Parcel(
        @PartitionKey String depot,
        @SortKey String parcelId,
        ParcelStatus status,
        String recipient,
        String city,
        int grams,
        int scans,
        BigDecimal fee,
        boolean fragile,
        Option<String> note) {
    /** {@return the parcel of a number, one like the other and yet not the same} */
    public static Parcel numbered(int number) {
        return new Parcel(
                "depot-7",
                "parcel-%05d".formatted(number),
                ParcelStatus.UNDERWAY,
                "Ann Example",
                "Winterthur",
                250 + number,
                3,
                BigDecimal.valueOf(1_251L + 2L * number, 2),
                number % 2 == 0,
                Option.some("leave it with the neighbours at number " + number));
    }

    /** {@return the first parcels of the depot, in the order of their keys} */
    public static List<Parcel> first(int count) {
        return IntStream.range(0, count).mapToObj(Parcel::numbered).toList();
    }
}
