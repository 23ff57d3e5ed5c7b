// expected: 11: [TEMPLATE_NEIGHBOURS] The composed attribute "PK" has nothing between {number} and {name}
// expected: 11: [TEMPLATE_NEIGHBOURS] The composed attribute "PK" has nothing between {name} and {day}
// expected: 11: [TEMPLATE_NEIGHBOURS] The composed attribute "SK" has nothing between {status} and {name}
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "users", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "{number}{name}{day}{day}")
@KeyTemplate(attribute = "SK", value = "{number:3}{id}{status}{name}")
record User(String name, int number, java.time.LocalDate day, java.util.UUID id, Status status) {
    enum Status {
        ON
    }
}
