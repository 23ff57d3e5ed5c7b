// expected: 15: [TEMPLATE_NAME] The composed attribute "name" has the name of the attribute called
// expected: 21: [TEMPLATE_NAME] The composed attribute "type" has the name of the discriminator
// expected: 29: [TEMPLATE_NAME] The composed attribute "PK" has two templates
// expected: 29: [TEMPLATE_NAME] The composed attribute "" has a name that no attribute can have
// expected: 32: [TEMPLATE_NAME] The composed attribute "0123456789
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "name")
@Discriminator("type")
@GlobalIndex(name = "by-type", partition = "type")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "name", value = "LAMP#{lamp}")
    record Lamp(String lamp, @StoredName("name") String called) implements Thing {}

    @Subtype("CHAIR")
    @KeyTemplate(attribute = "name", value = "CHAIR#{chair}")
    @KeyTemplate(attribute = "type", value = "CHAIR")
    record Chair(String chair) implements Thing {}
}

@DynamoItem(table = "bags", partition = "PK")
@KeyTemplate(attribute = "PK", value = "BAG#{bag}")
@KeyTemplate(attribute = "PK", value = "BAG#{bag}#")
@KeyTemplate(attribute = "", value = "BAG#{bag}#")
@GlobalIndex(name = "nameless", partition = "")
record Bag(String bag) {}

@DynamoItem(table = "boxes", partition = Box.LONG)
@KeyTemplate(attribute = Box.LONG, value = "BOX#{box}")
record Box(String box) {
    static final String TEN = "0123456789";
    static final String FIFTY = TEN + TEN + TEN + TEN + TEN;
    static final String LONG = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + TEN;
}
