package trips;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute of each type. */
@DynamoItem(table = "everything")
public record Everything(
        @PartitionKey String text,
        @SortKey SdkBytes sdkBytes,
        boolean bool,
        Boolean boxedBool,
        byte byteInteger,
        Byte boxedByte,
        short shortInteger,
        Short boxedShort,
        int integer,
        Integer boxedInteger,
        long longInteger,
        Long boxedLong,
        float floatNumber,
        Float boxedFloat,
        double doubleNumber,
        Double boxedDouble,
        BigInteger bigInteger,
        BigDecimal decimal,
        ByteBuffer buffer,
        UUID uuid,
        URI uri,
        ZoneId zone,
        Period period,
        Year year,
        YearMonth month,
        Instant instant,
        @StoredAs(TimeForm.ISO) Instant iso,
        @StoredAs(TimeForm.EPOCH_SECONDS) Instant seconds,
        @StoredAs(TimeForm.EPOCH_MILLIS) Option<Instant> millis,
        OffsetDateTime offset,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        Duration duration,
        DayOfWeek day,
        Set<String> texts,
        Set<BigDecimal> decimals,
        Set<SdkBytes> binaries,
        Set<DayOfWeek> days,
        List<Integer> integers,
        List<Option<String>> options,
        Map<String, Instant> instants,
        Map<String, List<Optional<Instant>>> nested,
        io.vavr.collection.List<Long> vavrList,
        io.vavr.collection.Vector<Part> vavrVector,
        io.vavr.collection.Set<String> vavrSet,
        io.vavr.collection.Map<String, UUID> vavrMap,
        Option<String> option,
        Optional<Long> optional,
        Option<Set<String>> optionalTexts,
        Optional<Part> optionalPart,
        Part part,
        List<Part> parts,
        Map<String, Part> partsByName,
        AttributeValue raw) {}
