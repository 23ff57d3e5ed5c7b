// expected: 12: [TEMPLATE_TYPE] The composed attribute "SK" has the part photo of type byte[]
// expected: 12: [TEMPLATE_TYPE] The composed attribute "SK" has the part address of type User.Address
// expected: 12: [TEMPLATE_TYPE] The composed attribute "SK" has the part tags of type Set<String>
// expected: 12: [TEMPLATE_TYPE] The composed attribute "SK" has the part active of type boolean
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "users", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "USER#{name}")
@KeyTemplate(attribute = "SK", value = "{photo}#{address}#{tags}#{active}")
record User(String name, byte[] photo, Address address, java.util.Set<String> tags, boolean active) {
    @DynamoDocument
    record Address(String city) {}
}
