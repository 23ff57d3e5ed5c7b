/**
 * A DynamoDB for tests and examples.
 *
 * <p>{@link DynamoDbServer} is a running server and the clients that talk to it. What serves is a
 * decision of the build, not of the test: the system property {@code dynalect.test.server} says
 *
 * <ul>
 *   <li>{@code local}, or nothing: DynamoDB Local as a child process, on a free port and on a class
 *       path of its own;
 *   <li>{@code localstack}: LocalStack in a container, through Testcontainers;
 *   <li>an {@code http://} or {@code https://} endpoint: a server that runs already.
 * </ul>
 *
 * <p>DynamoDB Local brings Jetty, Log4j and an SDK of its own, and its threads keep a JVM alive. A
 * process of its own keeps the first off your class path. The second is answered by the standard
 * input of that process: the parent holds its other end and never writes. However the parent dies,
 * the operating system closes the pipe, and the child leaves when it reads the end.
 *
 * <p>{@link TestTables} makes tables with names that nobody else has, and deletes them when it is
 * closed. {@link DynamoDbTest} and {@link FreshTable} bring both into JUnit Jupiter tests: one server
 * for the whole run, a fresh table for each test. Only these two annotations and their extension need
 * JUnit; only the LocalStack backend needs Testcontainers.
 *
 * <p>{@link ScriptedHttpClient} and {@link ScriptedAsyncHttpClient} let the requests of an SDK client fare as a {@link Script} says:
 * each meets a {@link Fate}. With {@link VirtualTime}, waits between attempts take no time. These need neither JUnit nor a server.
 *
 * <p>A server that cannot be used is a {@link DynamoDbUnavailableException}, which says what was asked
 * for, why it fails, and what to do. Nothing is skipped, and nothing falls back to another backend.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
