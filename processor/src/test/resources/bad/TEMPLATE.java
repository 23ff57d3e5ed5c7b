// expected: 15: [TEMPLATE] The composed attribute "PK" has a template with a { that begins no part
// expected: 15: [TEMPLATE] The composed attribute "SK" has a template with nothing in it
// expected: 20: [TEMPLATE] The composed attribute "PK" has a template with a } that ends no part
// expected: 20: [TEMPLATE] The composed attribute "SK" has a template with a part {number:many} whose width is no number
// expected: 25: [TEMPLATE] The composed attribute "PK" has a template with a part {} without a component
// expected: 25: [TEMPLATE] The composed attribute "SK" has a template with an unpaired surrogate, which is no character
// expected: 29: [TEMPLATE] The collection "things" has a template with a { that begins no part
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#{username")
@KeyTemplate(attribute = "SK", value = "")
record Customer(String username) {}

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#}username}")
@KeyTemplate(attribute = "SK", value = "NUMBER#{number:many}")
record Order(String username, int number) {}

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#{}{username}")
@KeyTemplate(attribute = "SK", value = "\uD800#{username}")
record Item(String username) {}

@DynamoItem(table = "shop", partition = "PK")
@Discriminator("type")
@ItemCollection(name = "things", partition = "{a{b}")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "{a}")
    record Lamp(String a) implements Thing {}
}
