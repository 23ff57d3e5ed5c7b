package io.github.dynalect.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** A metamodel of a document inherits from the words. A type that it inherits would hide the user's of the same name. */
class InheritedTypesTest {
    @Test
    void a_document_attribute_inherits_no_type() {
        assertThat(supertypes(DocumentAttribute.class).flatMap(type -> Vector.of(type.getDeclaredClasses())))
                .isEmpty();
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.<Class<?>>of(type.getInterfaces())
                .appendAll(Stream.<Class<?>>of(type.getSuperclass()).filter(parent -> parent != null))
                .flatMap(InheritedTypesTest::supertypes)
                .prepend(type);
    }
}
