// expected: 14: [TEMPLATE_NEIGHBOURS] The composed attribute "PK" has nothing between {number} and {name}
// expected: 14: [TEMPLATE_NEIGHBOURS] The composed attribute "PK" has nothing between {name} and {day}
// expected: 14: [TEMPLATE_NEIGHBOURS] The composed attribute "SK" has nothing between {status} and {name}
// expected: 23: [TEMPLATE_NEIGHBOURS] The composed attribute "PK" ends {state} by a character that ON_HOLD has. Remedy: put another text after it.
// expected: 23: [TEMPLATE_NEIGHBOURS] The composed attribute "SK" ends {state} by a character that ON_HOLD has, or that is after one of its own. Remedy: put another text after it.
// expected: 23: [TEMPLATE_NEIGHBOURS] The composed attribute "SK" ends {state} by a character that DONE has, or that is after one of its own. Remedy: put another text after it.
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

@DynamoItem(table = "tasks", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "{state}_{task}")
@KeyTemplate(attribute = "SK", value = "{state}Y{task}")
record Task(String task, State state) {
    enum State {
        ON_HOLD,
        DONE,
        Zzz
    }
}
