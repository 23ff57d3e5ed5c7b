package trips;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.WhenAbsent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/** A default of each type that can have one. */
@DynamoItem(table = "defaults")
public record Defaults(
        @PartitionKey String id,
        @WhenAbsent("") String text,
        @WhenAbsent("true") boolean bool,
        @WhenAbsent("-8") byte byteInteger,
        @WhenAbsent("16") Short shortInteger,
        @WhenAbsent("-32") int integer,
        @WhenAbsent("64") Long longInteger,
        @WhenAbsent("0.5") float floatNumber,
        @WhenAbsent("1e100") double doubleNumber,
        @WhenAbsent("12345678901234567890123456789012345678") BigInteger bigInteger,
        @WhenAbsent("1.50") BigDecimal decimal,
        @WhenAbsent("00000000-0000-0001-0000-000000000002") UUID uuid,
        @WhenAbsent("https://example.com/a") URI uri,
        @WhenAbsent("Europe/Zurich") ZoneId zone,
        @WhenAbsent("P1Y2M") Period period,
        @WhenAbsent("2024") Year year,
        @WhenAbsent("2024-02") YearMonth month,
        @WhenAbsent("1969-12-31T23:59:59.000000001Z") Instant instant,
        @WhenAbsent("2024-01-31T09:30:00Z") @StoredAs(TimeForm.EPOCH_SECONDS) Instant seconds,
        @WhenAbsent("2024-01-31T09:30:00.5Z") @StoredAs(TimeForm.EPOCH_MILLIS) Instant millis,
        @WhenAbsent("2024-01-31T09:30:00Z") OffsetDateTime offset,
        @WhenAbsent("2024-01-31") LocalDate date,
        @WhenAbsent("09:30") LocalTime time,
        @WhenAbsent("2024-01-31T09:30") LocalDateTime dateTime,
        @WhenAbsent("PT1.5S") Duration duration,
        @WhenAbsent("MONDAY") DayOfWeek day) {}
