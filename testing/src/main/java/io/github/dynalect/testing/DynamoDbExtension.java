package io.github.dynalect.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Gives tests what {@link DynamoDbTest} promises. JUnit's stores keep it, and close it when its time is over. */
final class DynamoDbExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(DynamoDbExtension.class);
    private static final Set<Class<?>> TYPES =
            Set.of(DynamoDbServer.class, DynamoDbClient.class, DynamoDbAsyncClient.class, TestTables.class);

    /** A constructor's parameters belong to the test that it makes the instance for, and not to the class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(FreshTable.class)
                || TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        var freshTable = parameter.findAnnotation(FreshTable.class);
        if (freshTable.isPresent()) {
            if (type != String.class) {
                throw new ParameterResolutionException(
                        "@FreshTable gives the name of a table: it wants a String, not this %s."
                                .formatted(type.getSimpleName()));
            }
            return tables(context).create(table -> shape(table, freshTable.get()));
        }
        if (type == TestTables.class) {
            return tables(context);
        }
        DynamoDbServer server = server(context);
        if (type == DynamoDbClient.class) {
            return server.client();
        }
        return type == DynamoDbAsyncClient.class ? server.asyncClient() : server;
    }

    private static DynamoDbServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(DynamoDbServer.class, type -> DynamoDbServer.start(), DynamoDbServer.class);
    }

    /** A store also finds what its parents hold; by the key, a test does not get the tables of its class. */
    private static TestTables tables(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        context.getUniqueId(),
                        id -> new TestTables(server(context).client(), prefix(context)),
                        TestTables.class);
    }

    private static String prefix(ExtensionContext context) {
        return Stream.concat(
                        context.getTestClass().map(Class::getSimpleName).stream(),
                        context.getTestMethod().map(method -> method.getName()).stream())
                .collect(Collectors.joining("-"));
    }

    private static void shape(CreateTableRequest.Builder table, FreshTable fresh) {
        List<AttributeDefinition> attributes = new ArrayList<>();
        List<KeySchemaElement> keys = new ArrayList<>();
        attributes.add(attribute(fresh.partitionKey(), fresh.partitionKeyType()));
        keys.add(key(fresh.partitionKey(), KeyType.HASH));
        if (!fresh.sortKey().isEmpty()) {
            attributes.add(attribute(fresh.sortKey(), fresh.sortKeyType()));
            keys.add(key(fresh.sortKey(), KeyType.RANGE));
        }
        table.attributeDefinitions(attributes).keySchema(keys);
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
