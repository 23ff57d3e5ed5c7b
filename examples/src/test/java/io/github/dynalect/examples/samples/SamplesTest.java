package io.github.dynalect.examples.samples;

import static io.github.dynalect.examples.samples.Novelty_.color;
import static io.github.dynalect.examples.samples.Novelty_.pictures;
import static io.github.dynalect.examples.samples.Novelty_.price;
import static io.github.dynalect.examples.samples.Novelty_.productReviews;
import static io.github.dynalect.examples.samples.Novelty_.quantityOnHand;
import static io.github.dynalect.examples.samples.Novelty_.rank;
import static io.github.dynalect.examples.samples.Novelty_.relatedItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.operation.Count;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.ReadExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * AWS's own sample tables, step by step; the numbers are those of the access patterns.
 *
 * <p>The data is AWS's, of the appendix "Example tables and data" of the developer guide of DynamoDB (commit e2c2715 of
 * awsdocs/amazon-dynamodb-developer-guide, CC BY-SA 4.0; sample code modified MIT), abridged to the attributes that are used.
 */
@DynamoDbTest
class SamplesTest {
    private static final String DYNAMO = "Amazon DynamoDB";
    private static final String FIRST_THREAD = "Amazon DynamoDB#DynamoDB Thread 1";
    private static final String SECOND_THREAD = "Amazon DynamoDB#DynamoDB Thread 2";
    private static final Key<Topic> FIRST_TOPIC = Topic_.key(DYNAMO, "DynamoDB Thread 1");
    private static final Key<Topic> SECOND_TOPIC = Topic_.key(DYNAMO, "DynamoDB Thread 2");
    private static final Key<Novelty> BICYCLE = Novelty_.key(206);
    private static final StringAttribute<Novelty> CATEGORY = Attributes.string("ProductCategory");

    private final String run = "-" + UUID.randomUUID();
    private final DynamoDbClient client;
    private final Dynalect dynalect;
    private final Table<Product> products;
    private final Table<Novelty> novelties;
    private final Table<Forum> forums;
    private final Table<Topic> topics;
    private final Table<Reply> replies;

    SamplesTest(DynamoDbClient client) {
        this.client = client;
        this.dynalect = Dynalect.create(client, Runnable::run);
        this.products = dynalect.table(Product_.SCHEMA).named("ProductCatalog" + run);
        this.novelties = dynalect.table(Novelty_.SCHEMA).named("ProductCatalog" + run);
        this.forums = dynalect.table(Forum_.SCHEMA).named("Forum" + run);
        this.topics = dynalect.table(Topic_.SCHEMA).named("Thread" + run);
        this.replies = dynalect.table(Reply_.SCHEMA).named("Reply" + run);
    }

    @Test
    void each_step_has_its_result() {
        Vector.of(products, forums, topics, replies)
                .forEach(table -> table.createTable().execute());
        dataIsLoaded();
        productsAreFound();
        threadsAndRepliesAreRead();
        severalTablesAtOnce();
        aBicycleChanges();
        aBicycleIsSold();
        products.deleteTable("ProductCatalog" + run).execute();
        forums.deleteTable("Forum" + run).execute();
        topics.deleteTable("Thread" + run).execute();
        replies.deleteTable("Reply" + run).execute();
    }

    private void dataIsLoaded() {
        products.batchPut(List.of(
                        Product.book(101, "111-1111111111", List.of("Author1"), 2, 500, true),
                        Product.book(102, "222-2222222222", List.of("Author1", "Author2"), 20, 600, true),
                        Product.book(103, "333-3333333333", List.of("Author1", "Author2"), 2000, 600, false),
                        Product.bicycle(201, "18-Bike-201", "Road", "Mountain A", 100, "Red", "Black"),
                        Product.bicycle(202, "21-Bike-202", "Road", "Brand-Company A", 200, "Green", "Black"),
                        Product.bicycle(203, "19-Bike-203", "Road", "Brand-Company B", 300, "Red", "Green", "Black"),
                        Product.bicycle(204, "18-Bike-204", "Mountain", "Brand-Company B", 400, "Red"),
                        Product.bicycle(205, "18-Bike-204", "Hybrid", "Brand-Company C", 500, "Red", "Black")))
                .execute()
                .orThrow();
        forums.batchPut(List.of(
                        new Forum(DYNAMO, "Amazon Web Services", Option.some(2), Option.some(4), Option.some(1000)),
                        new Forum("Amazon S3", "Amazon Web Services", Option.none(), Option.none(), Option.none())))
                .execute()
                .orThrow();
        topics.batchPut(List.of(
                        topic(
                                DYNAMO,
                                "DynamoDB Thread 1",
                                "2015-09-22T19:58:22.514Z",
                                0,
                                "index",
                                "primarykey",
                                "table"),
                        topic(DYNAMO, "DynamoDB Thread 2", "2015-09-15T19:58:22.514Z", 3, "items", "attributes"),
                        topic("Amazon S3", "S3 Thread 1", "2015-09-29T19:58:22.514Z", 0, "largeobjects")))
                .execute()
                .orThrow();
        replies.batchPut(List.of(
                        reply(FIRST_THREAD, "2015-09-15T19:58:22.947Z", "DynamoDB Thread 1 Reply 1 text", "User A"),
                        reply(FIRST_THREAD, "2015-09-22T19:58:22.947Z", "DynamoDB Thread 1 Reply 2 text", "User B"),
                        reply(SECOND_THREAD, "2015-09-29T19:58:22.947Z", "DynamoDB Thread 2 Reply 1 text", "User A"),
                        reply(SECOND_THREAD, "2015-10-05T19:58:22.947Z", "DynamoDB Thread 2 Reply 2 text", "User A")))
                .execute()
                .orThrow();
    }

    private static Topic topic(String forum, String subject, String postedAt, int views, String... tags) {
        return new Topic(forum, subject, "User A", postedAt, views, 0, 0, List.of(tags));
    }

    private static Reply reply(String thread, String repliedAt, String message, String postedBy) {
        return new Reply(thread, repliedAt, message, postedBy);
    }

    private void productsAreFound() {
        assertThat(read(
                        Product_.key(101).toMap(),
                        Attributes.select(Product_.title, Product_.price, Product_.authors.at(0))))
                .as("1")
                .isEqualTo(Map.of(
                        "Authors", AttributeValue.fromL(List.of(AttributeValue.fromS("Author1"))),
                        "Price", AttributeValue.fromN("2"),
                        "Title", AttributeValue.fromS("Book 101 Title")));
        assertThat(products.get(Product_.key(999)).execute()).as("2").isEmpty();
        assertThat(found(Product_.category.eq("Book").and(Product_.price.lt(100))))
                .as("3")
                .containsExactly(101, 102);
        assertThat(found(Product_.color.contains("Red").and(Product_.price.between(100, 400))))
                .as("4")
                .containsExactly(201, 203, 204);
        assertThat(found(Product_.brand
                        .isIn("Brand-Company A", "Brand-Company B")
                        .and(Product_.bicycleType.eq("Mountain").negate())))
                .as("5")
                .containsExactly(202, 203);
        assertThat(found(Product_.authors.size().gt(1))).as("6").containsExactly(102, 103);
        assertThat(found(Product_.brand.notExists())).as("7").containsExactly(101, 102, 103);
        assertThat(Vector.ofAll(products.scan().segments(3).all())
                        .map(Product::id)
                        .sorted())
                .as("8")
                .containsExactly(101, 102, 103, 201, 202, 203, 204, 205);
    }

    private Map<String, AttributeValue> read(Map<String, AttributeValue> key, Projection<?> parts) {
        Rendered rendered = Renderer.render(ReadExpressions.select(parts));
        return client.getItem(get -> get.tableName("ProductCatalog" + run)
                        .key(key)
                        .projectionExpression(rendered.projection().get())
                        .expressionAttributeNames(rendered.names()))
                .item();
    }

    private Vector<Integer> found(Condition<Product> condition) {
        return Vector.ofAll(products.scan().filter(condition).all())
                .map(Product::id)
                .sorted();
    }

    private void threadsAndRepliesAreRead() {
        assertThat(topics.query(Topic_.partition(DYNAMO)).all())
                .as("9")
                .extracting(Topic::subject)
                .containsExactly("DynamoDB Thread 1", "DynamoDB Thread 2");
        assertThat(topics.query(Topic_.partition(DYNAMO))
                        .filter(Topic_.views.ge(3))
                        .all())
                .as("10")
                .extracting(Topic::subject)
                .containsExactly("DynamoDB Thread 2");
        assertThat(messages(Reply_.partition(FIRST_THREAD).sortBetween("2015-09-15", "2015-09-20")))
                .as("11")
                .containsExactly("DynamoDB Thread 1 Reply 1 text");
        assertThat(replies.query(Reply_.partition(FIRST_THREAD)).descending().first())
                .as("12")
                .map(Reply::postedBy)
                .contains("User B");
        assertThat(replies.query(Reply_.partition(FIRST_THREAD).sortGt("2015-09-20"))
                        .filter(Reply_.postedBy.eq("User A"))
                        .all())
                .as("13")
                .isEmpty();
        assertThat(replies.query(Reply_.postedByMessageIndex.partition("User A").sortBeginsWith("DynamoDB Thread 2"))
                        .all())
                .as("14")
                .extracting(Reply::message)
                .containsExactly("DynamoDB Thread 2 Reply 1 text", "DynamoDB Thread 2 Reply 2 text");
        assertThat(replies.query(Reply_.postedByMessageIndex.partition("User A"))
                        .count())
                .as("15")
                .isEqualTo(new Count(3, 3));
    }

    private List<String> messages(TableRange<Reply> range) {
        return Vector.ofAll(replies.query(range).all()).map(Reply::message).asJava();
    }

    private static final View<Forum, String> CATEGORY_OF_FORUM =
            View.of(Forum_.category).build(item -> item.get(Forum_.category));
    private static final View<Topic, Integer> ANSWERED =
            View.of(Topic_.answered).build(item -> item.get(Topic_.answered));
    private static final View<Product, String> TITLE = View.of(Product_.title).build(item -> item.get(Product_.title));
    private static final View<Topic, Tuple2<String, Integer>> LAST_REPLY = View.of(Topic_.lastPostedBy, Topic_.replies)
            .build(item -> Tuple.of(item.get(Topic_.lastPostedBy), item.get(Topic_.replies)));
    private static final View<Forum, Option<Integer>> MESSAGES =
            View.of(Forum_.messages).build(item -> item.find(Forum_.messages));

    private void severalTablesAtOnce() {
        var three = dynalect.batchGet(
                        forums.batchGet(List.of(Forum_.key(DYNAMO))).select(CATEGORY_OF_FORUM),
                        topics.batchGet(List.of(FIRST_TOPIC)).select(ANSWERED),
                        products.batchGet(List.of(Product_.key(201))).select(TITLE))
                .execute();
        assertThat(three._1().orThrow().found()).as("16").containsExactly("Amazon Web Services");
        assertThat(three._2().orThrow().found()).as("16").containsExactly(0);
        assertThat(three._3().orThrow().found()).as("16").containsExactly("18-Bike-201");
        assertThat(topics.update(SECOND_TOPIC)
                        .add(Topic_.views, 1)
                        .returning(Topic_.views)
                        .execute())
                .as("17")
                .contains(4);
        assertThat(dynalect.transactWrite(
                                replies.put(new Reply(
                                                FIRST_THREAD, "2016-01-01T00:00:00.000Z", "A new reply", "User C"))
                                        .ifAbsent(),
                                topics.update(FIRST_TOPIC)
                                        .add(Topic_.replies, 1)
                                        .set(Topic_.lastPostedBy, "User C"),
                                forums.update(Forum_.key(DYNAMO)).add(Forum_.messages, 1))
                        .attempt()
                        .isRight())
                .as("18")
                .isTrue();
        var both = dynalect.transactGet(
                        topics.get(FIRST_TOPIC).select(LAST_REPLY),
                        forums.get(Forum_.key(DYNAMO)).select(MESSAGES))
                .execute();
        assertThat(both._1()).as("19").contains(Tuple.of("User C", 1));
        assertThat(both._2()).as("19").contains(Option.some(5));
    }

    private void aBicycleChanges() {
        Novelty bicycle = new Novelty(
                206,
                "20-Bicycle 206",
                "Hybrid",
                "Brand-Company C",
                BigDecimal.valueOf(500),
                Set.of("Red", "Black"),
                true,
                Option.none(),
                List.of(341, 472, 649),
                Map.of("FrontView", "front.jpg", "RearView", "rear.jpg", "SideView", "side.jpg"),
                Map.of(
                        "FiveStar", List.of("Excellent!", "Do yourself a favor and buy this."),
                        "OneStar", List.of("Terrible product!")),
                Option.none());
        assertThat(novelties.put(bicycle).ifAbsent().attempt().isRight())
                .as("20")
                .isTrue();
        assertThat(read(
                        BICYCLE.toMap(),
                        Attributes.select(relatedItems.at(2), pictures.key("RearView"), productReviews.key("OneStar"))))
                .as("21")
                .isEqualTo(Map.of(
                        "RelatedItems", AttributeValue.fromL(List.of(AttributeValue.fromN("649"))),
                        "Pictures", AttributeValue.fromM(Map.of("RearView", AttributeValue.fromS("rear.jpg"))),
                        "ProductReviews",
                                AttributeValue.fromM(Map.of(
                                        "OneStar",
                                        AttributeValue.fromL(List.of(AttributeValue.fromS("Terrible product!")))))));
        Novelty stocked = novelties
                .update(BICYCLE)
                .set(quantityOnHand, 4)
                .append(relatedItems, 707)
                .execute();
        assertThat(stocked.quantityOnHand()).as("22").contains(4);
        assertThat(stocked.relatedItems()).as("22").containsExactly(341, 472, 649, 707);
        assertThat(novelties
                        .update(BICYCLE)
                        .prepend(productReviews.key("FiveStar"), "First!")
                        .execute()
                        .productReviews()
                        .get("FiveStar"))
                .as("23")
                .containsExactly("First!", "Excellent!", "Do yourself a favor and buy this.");
        assertThat(novelties
                        .update(BICYCLE)
                        .set(productReviews.key("ThreeStar"), List.of("ok"))
                        .execute()
                        .productReviews())
                .as("24")
                .containsOnlyKeys("FiveStar", "OneStar", "ThreeStar");
        Novelty dropped = novelties
                .update(BICYCLE)
                .remove(relatedItems.at(1))
                .remove(relatedItems.at(2))
                .remove(pictures.key("SideView"))
                .execute();
        assertThat(dropped.relatedItems()).as("25").containsExactly(341, 707);
        assertThat(dropped.pictures()).as("25").isEqualTo(Map.of("FrontView", "front.jpg", "RearView", "rear.jpg"));
    }

    private void aBicycleIsSold() {
        novelties.update(BICYCLE).add(color, "Yellow").execute();
        assertThat(novelties.update(BICYCLE).delete(color, "Red").execute().color())
                .as("26")
                .containsExactlyInAnyOrder("Black", "Yellow");
        assertThatExceptionOfType(RefusedException.class)
                .as("27")
                .isThrownBy(() -> novelties.update(BICYCLE).add(color, "Blue").delete(color, "Black"))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(Rule.PATHS_OVERLAP));
        List<BigDecimal> prices = Stream.continually(this::cheaper)
                .takeWhile(Either::isRight)
                .map(Either::get)
                .toJavaList();
        assertThat(prices).as("28").containsExactly(BigDecimal.valueOf(450), BigDecimal.valueOf(400));
        assertThat(cheaper().isLeft()).as("29").isTrue();
        Novelty ranked = novelties
                .update(BICYCLE)
                .setIfAbsent(price, 99)
                .setIfAbsent(rank, 1)
                .execute();
        assertThat(ranked.price()).as("30").isEqualTo(BigDecimal.valueOf(400));
        assertThat(ranked.rank()).as("30").contains(1);
        assertThat(novelties
                        .delete(BICYCLE)
                        .onlyIf(CATEGORY.isIn("Book", "Magazine"))
                        .attempt()
                        .isLeft())
                .as("31")
                .isTrue();
        assertThat(novelties
                        .delete(BICYCLE)
                        .onlyIf(price.between(300, 450))
                        .returningOld()
                        .execute()
                        .map(Novelty::price))
                .as("32")
                .contains(BigDecimal.valueOf(400));
    }

    private Either<?, BigDecimal> cheaper() {
        return novelties
                .update(BICYCLE)
                .set(price, price.minus(50))
                .onlyIf(price.ge(450))
                .attempt()
                .map(Novelty::price);
    }
}
