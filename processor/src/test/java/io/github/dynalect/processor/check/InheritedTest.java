package io.github.dynalect.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.DocumentAttribute;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that a method of a document's metamodel cannot have are those of the methods that it inherits. */
class InheritedTest {
    @Test
    void the_names_are_those_of_all_methods_without_parameters() {
        Stream<Method> methods = Stream.concat(
                Stream.of(DocumentAttribute.class.getMethods()), Stream.of(Object.class.getDeclaredMethods()));

        assertThat(methods.filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName)
                        .filter(name ->
                                !name.startsWith("lambda$") && !name.equals("wait0") && !name.equals("registerNatives"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Inherited.METHODS);
    }
}
