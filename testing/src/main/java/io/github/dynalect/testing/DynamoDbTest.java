package io.github.dynalect.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class, or one test method, whose parameters come from a {@link DynamoDbServer}.
 *
 * <pre>{@code
 * @DynamoDbTest
 * class UserTest {
 *     @Test
 *     void a_user_is_found(DynamoDbClient client, @FreshTable(partitionKey = "userId") String table) { … }
 * }
 * }</pre>
 *
 * <p>Constructors, tests and life cycle methods may take
 *
 * <ul>
 *   <li>{@code DynamoDbClient}, {@code DynamoDbAsyncClient} or {@code DynamoDbServer}: the same one for the whole test
 *       run. It is started by the first test that wants it and closed after the last; a test does not close it.
 *   <li>{@link FreshTable @FreshTable} {@code String}: the name of a table made for this parameter alone.
 *   <li>{@link TestTables}: for tables with indexes, streams, or whatever else a request can say.
 * </ul>
 *
 * <p>Tables live as long as what they were made for: those of a test or its constructor until the end of that test, those
 * of a {@code @BeforeAll} method until the end of its class.
 *
 * <p>Such a test has the JUnit tag {@value #TAG}, so a build can run the tests that need no server alone.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Tag(DynamoDbTest.TAG)
@ExtendWith(DynamoDbExtension.class)
public @interface DynamoDbTest {
    /** The tag of tests that need a server. */
    String TAG = "server";
}
