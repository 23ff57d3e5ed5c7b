package io.github.dynalect.render;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in a text in the place of names and values. */
interface Placeholders {
    /** {@return what stands for a name} */
    String ofName(String name);

    /** {@return what stands for a value, which is canonical} */
    String ofValue(AttributeValue value);
}
