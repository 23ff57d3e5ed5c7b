package apart;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.Subtype;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Pairs of kinds that cannot have one key, if only just. */
interface Kinds {
    enum Coin {
        HEADS,
        TAILS
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Beginnings {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "A#{x}")
        record One(String x) implements Beginnings {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "B#{x}")
        record Other(String x) implements Beginnings {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Ends {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}#A")
        record One(String x) implements Ends {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x}#B")
        record Other(String x) implements Ends {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Prefixes {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "A#{x}")
        record One(String x) implements Prefixes {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "AB#{x}")
        record Other(String x) implements Prefixes {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface DateAndText {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(LocalDate x) implements DateAndText {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x}#A")
        record Other(String x) implements DateAndText {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Widths {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x:3}")
        record One(int x) implements Widths {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x:4}")
        record Other(int x) implements Widths {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Digits {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(int x) implements Digits {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "007")
        record Other(String y) implements Digits {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Fractions {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(BigDecimal x) implements Fractions {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "1.50")
        record Other(String y) implements Fractions {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Negatives {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x:2}")
        record One(long x) implements Negatives {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "-{x:1}")
        record Other(long x) implements Negatives {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Constants {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}#{y}")
        record One(Coin x, String y) implements Constants {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "HALF#{y}")
        record Other(String y) implements Constants {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Ids {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(UUID x) implements Ids {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x:36}")
        record Other(BigInteger x) implements Ids {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Webs {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(URI x) implements Webs {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "about:blank")
        record Other(String y) implements Webs {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Zones {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(URI x) implements Zones {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record Other(ZoneId x) implements Zones {}
    }

    @DynamoItem(table = "table", partition = "PK")
    @Discriminator("type")
    sealed interface Times {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record One(Instant x) implements Times {}

        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x}")
        record Other(LocalDateTime x) implements Times {}
    }

    @DynamoItem(table = "table", partition = "PK", sort = "SK")
    @Discriminator("type")
    sealed interface Sorted {
        @Subtype("ONE")
        @KeyTemplate(attribute = "PK", value = "{x}")
        @KeyTemplate(attribute = "SK", value = "{x}#1")
        record One(String x) implements Sorted {}

        /** What is sorted by has no character before the one that ends it, so One has no exclamation mark. */
        @Subtype("OTHER")
        @KeyTemplate(attribute = "PK", value = "{x}")
        @KeyTemplate(attribute = "SK", value = "{x}!#1")
        record Other(String x) implements Sorted {}
    }
}
