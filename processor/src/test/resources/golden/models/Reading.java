package golden;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.time.Instant;

/** What annotations can say in a document. */
@DynamoDocument
record Reading(
        @StoredName("at") @StoredAs(TimeForm.EPOCH_MILLIS) Instant takenAt,
        @ConvertedBy(MoneyCodec.class) Option<Money> cost,
        @WhenAbsent("1.5") double factor,
        String path,
        String codec) {
    @Override
    @StoredName("p")
    public String path() {
        return path;
    }
}
