package io.github.dynalect.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.TableNameOverride;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBQueryExpression;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBSaveExpression;
import com.amazonaws.services.dynamodbv2.model.AmazonDynamoDBException;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.ExpectedAttributeValue;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/** The guide's page for those who come from DynamoDBMapper, as code: both use one table. */
@DynamoDbTest
class DynamoDbMapperGuideTest {
    private static final Instant FRIDAY = Instant.parse("2024-02-02T17:00:00Z");
    private static final Loan LOAN =
            new Loan("ann", "b-1", LoanStatus.OUT, 0, false, FRIDAY, Option.some("fragile"), 0);

    private final DynamoDbClient client;
    private final String name = "loans-" + UUID.randomUUID();
    private final Table<Loan> loans;
    private final AmazonDynamoDB older;
    private final DynamoDBMapper mapper;

    DynamoDbMapperGuideTest(DynamoDbServer server, DynamoDbClient client) {
        this.client = client;
        this.loans = Dynalect.create(client).table(Loan_.SCHEMA).named(name);
        this.older = older(server, client.serviceClientConfiguration());
        this.mapper = new DynamoDBMapper(
                older,
                DynamoDBMapperConfig.builder()
                        .withTableNameOverride(TableNameOverride.withTableNameReplacement(name))
                        .build());
    }

    private static AmazonDynamoDB older(DynamoDbServer server, DynamoDbServiceClientConfiguration configuration) {
        AwsCredentialsIdentity identity = (AwsCredentialsIdentity)
                configuration.credentialsProvider().resolveIdentity().join();
        return AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new EndpointConfiguration(
                        server.endpoint().toString(), configuration.region().id()))
                .withCredentials(new AWSStaticCredentialsProvider(
                        new BasicAWSCredentials(identity.accessKeyId(), identity.secretAccessKey())))
                .build();
    }

    @BeforeEach
    void a_table() {
        loans.createTable().execute();
    }

    @AfterEach
    void close() {
        older.shutdown();
    }

    private static LoanBean bean() {
        LoanBean bean = keyed("ann", "b-1");
        bean.setStatus(LoanStatus.OUT);
        bean.setRenewals(0);
        bean.setReminded(false);
        bean.setUntil(Date.from(FRIDAY));
        bean.setNote("fragile");
        return bean;
    }

    private static LoanBean keyed(String reader, String book) {
        LoanBean bean = new LoanBean();
        bean.setReader(reader);
        bean.setBook(book);
        return bean;
    }

    private Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> stored(String book) {
        return client.getItem(
                        get -> get.tableName(name).key(Loan_.key("ann", book).toMap()))
                .item();
    }

    @Test
    void there() {
        mapper.save(bean());
        // @start region=there
        LoanBean known = mapper.load(LoanBean.class, "ann", "b-1"); // null, if there is none
        known.setRenewals(known.getRenewals() + 1);
        mapper.save(known); // all attributes, if the version is still the one that was read

        List<LoanBean> renewed = mapper.query(
                LoanBean.class,
                new DynamoDBQueryExpression<LoanBean>()
                        .withHashKeyValues(keyed("ann", null))
                        .withFilterExpression("renewals > :none")
                        .withExpressionAttributeValues(Map.of(":none", new AttributeValue().withN("0")))
                        .withLimit(10)); // items that one request reads
        // @end
        assertThat(renewed).extracting(LoanBean::getRenewals).containsExactly(1);
        assertThat(renewed).extracting(LoanBean::getVersion).containsExactly(2L);
    }

    @Test
    void here() {
        loans.put(LOAN).execute();
        // @start region=here
        Either<ConditionFailed<Loan>, Loan> renewal = loans.update(Loan_.key("ann", "b-1"))
                .add(Loan_.renewals, 1) // without having read it
                .onlyIf(Loan_.status.eq(LoanStatus.OUT))
                .attempt();

        List<Loan> renewed = loans.query(Loan_.partition("ann"))
                .filter(Loan_.renewals.gt(0))
                .limit(10) // loans that are returned
                .all();
        // @end
        assertThat(renewed).containsExactly(renewal.get());
        assertThat(renewed).extracting(Loan::renewals).containsExactly(1);
        assertThat(renewed).extracting(Loan::version).containsExactly(2L);
    }

    @Test
    void each_reads_what_the_other_stored() {
        mapper.save(bean());
        Loan read = loans.get(Loan_.key("ann", "b-1")).execute().get();
        assertThat(read).isEqualTo(new Loan("ann", "b-1", LoanStatus.OUT, 0, false, FRIDAY, LOAN.note(), 1));

        loans.put(read).execute();
        LoanBean after = bean();
        after.setVersion(2L);
        assertThat(mapper.load(LoanBean.class, "ann", "b-1"))
                .usingRecursiveComparison()
                .isEqualTo(after);
        assertThat(stored("b-1").get("until").s()).isEqualTo("2024-02-02T17:00:00.000Z");
        assertThat(stored("b-1").get("reminded").n()).isEqualTo("0");
    }

    @Test
    void a_creation_fails_where_there_is_one() {
        loans.put(LOAN).ifAbsent().execute();
        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .isThrownBy(() -> mapper.save(
                        bean(),
                        new DynamoDBSaveExpression()
                                .withExpectedEntry("reader", new ExpectedAttributeValue().withExists(false))));
        assertThat(loans.put(LOAN).ifAbsent().attempt().isLeft()).isTrue();
    }

    @Test
    void both_count_the_same_version() {
        Loan first = loans.put(LOAN).execute();
        LoanBean read = mapper.load(LoanBean.class, "ann", "b-1");
        mapper.save(read);

        assertThat(loans.put(first).ifUnchanged().attempt().getLeft())
                .hasToString("the item has another version (attempts: 1)");
        loans.update(Loan_.key("ann", "b-1")).add(Loan_.renewals, 1).execute(); // counts, and asks nothing
        assertThatExceptionOfType(ConditionalCheckFailedException.class).isThrownBy(() -> mapper.save(read));
    }

    @Test
    void conditions_are_put_in_the_form_that_is_there() {
        mapper.save(bean());

        assertThat(loans.scan()
                        .filter(Loan_.reminded.eq(false).and(Loan_.until.eq(FRIDAY)))
                        .all())
                .hasSize(1);
        assertThat(loans.scan()
                        .filter(Attributes.<Loan>bool("reminded").eq(false))
                        .all())
                .isEmpty();
        assertThat(loans.scan()
                        .filter(Attributes.<Loan>instant("until").eq(FRIDAY))
                        .all())
                .isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Loan_.until.eq(FRIDAY.plusNanos(1)))
                .withMessageContaining("CONVERSION");
    }

    @Test
    void our_own_forms_are_read_there_too() {
        mapper.save(bean());
        client.updateItem(update -> update.tableName(name)
                .key(Loan_.key("ann", "b-1").toMap())
                .updateExpression("SET reminded = :true, #until = :until")
                .expressionAttributeNames(Map.of("#until", "until"))
                .expressionAttributeValues(Map.of(
                        ":true",
                        Codecs.bool().encode(true),
                        ":until",
                        Codecs.instant().encode(FRIDAY))));

        LoanBean read = mapper.load(LoanBean.class, "ann", "b-1");
        assertThat(read.getReminded()).isTrue();
        assertThat(read.getUntil()).isEqualTo(FRIDAY);
    }

    @Test
    void save_there_is_merge_here() {
        mapper.save(bean()); // creates
        client.updateItem(update -> update.tableName(name)
                .key(Loan_.key("ann", "b-1").toMap())
                .updateExpression("SET colour = :red")
                .expressionAttributeValues(Map.of(":red", Codecs.string().encode("red"))));
        LoanBean bean = mapper.load(LoanBean.class, "ann", "b-1");
        bean.setNote(null);
        mapper.save(bean);
        assertThat(stored("b-1")).containsKey("colour").doesNotContainKey("n");

        Loan merged =
                loans.merge(loans.get(Loan_.key("ann", "b-1")).execute().get()).execute();
        assertThat(stored("b-1")).containsKey("colour");
        loans.put(merged).execute();
        assertThat(stored("b-1")).doesNotContainKey("colour");
    }

    @Test
    void a_limit_there_is_the_size_of_a_page() {
        for (int number = 1; number <= 3; number++) {
            LoanBean bean = keyed("ann", "b-" + number);
            bean.setStatus(LoanStatus.OUT);
            bean.setRenewals(0);
            bean.setReminded(false);
            bean.setUntil(Date.from(FRIDAY));
            mapper.save(bean);
        }

        assertThat(mapper.query(
                        LoanBean.class,
                        new DynamoDBQueryExpression<LoanBean>()
                                .withHashKeyValues(keyed("ann", null))
                                .withLimit(1)))
                .hasSize(3);
        assertThat(loans.query(Loan_.partition("ann")).limit(1).all()).hasSize(1);
        assertThat(loans.query(Loan_.partition("ann")).pageSize(1).all()).hasSize(3);
    }

    @Test
    void an_empty_set_there_is_refused_by_the_service() {
        MapperForms forms = new MapperForms();
        forms.setReader("ann");
        forms.setBook("f-1");
        forms.setDates(Set.of());
        assertThatExceptionOfType(AmazonDynamoDBException.class).isThrownBy(() -> mapper.save(forms));
    }

    @Test
    void what_is_stored_there_is_read_here() throws IOException {
        MapperForms.Shelf shelf = new MapperForms.Shelf();
        shelf.setOpen(true);
        MapperForms forms = new MapperForms();
        forms.setReader("ann");
        forms.setBook("f-1");
        forms.setFlag(true);
        forms.setTyped(true);
        forms.setDate(Date.from(FRIDAY));
        forms.setEpoch(Date.from(FRIDAY));
        forms.setDates(Set.of(Date.from(FRIDAY)));
        forms.setFlags(List.of(true, false));
        forms.setJson(Map.of("k", "v"));
        forms.setShelf(shelf);
        mapper.save(forms);
        var stored = stored("f-1");

        new StoredForms()
                .line("`Boolean`", stored.get("flag"), "boolean", Codecs.bool())
                .line("`Boolean`", stored.get("flag"), "@ConvertedBy(OneOrZero.class) boolean", new OneOrZero())
                .line("`Boolean`, `@DynamoDBTyped(BOOL)`", stored.get("typed"), "boolean", Codecs.bool())
                .line(
                        "`List<Boolean>`",
                        stored.get("flags"),
                        "Codecs.listOf(new OneOrZero())",
                        Codecs.listOf(new OneOrZero()))
                .line("`Date`, `Calendar`", stored.get("date"), "Instant", Codecs.instant())
                .line(
                        "`Date`, `Calendar`",
                        stored.get("date"),
                        "@ConvertedBy(IsoMillis.class) Instant",
                        new IsoMillis())
                .line(
                        "`@DynamoDBTypeConvertedEpochDate`",
                        stored.get("epoch"),
                        "@StoredAs(EPOCH_MILLIS) Instant",
                        Codecs.epochMillis())
                .line("`Set<Date>`", stored.get("dates"), "Set<Instant>", Codecs.setOf(Codecs.instant()))
                .line("`@DynamoDBTypeConvertedJson`", stored.get("json"), "String", Codecs.string())
                .line(
                        "a document with a null",
                        stored.get("shelf"),
                        "Map<String, Integer>",
                        Codecs.mapOf(Codecs.integer()))
                .areThoseOf("coming-from-dynamodbmapper.md");
    }
}
