// expected: 15: [TEMPLATE_WIDTH] The composed attribute "PK" gives a width to {name:4}, which is no number. Remedy: remove the width.
// expected: 15: [TEMPLATE_WIDTH] The composed attribute "PK" fills up {number:0} to such a width
// expected: 15: [TEMPLATE_WIDTH] The composed attribute "PK" sorts by {number}, a number without a width, whose digits are not in its order
// expected: 15: [TEMPLATE_WIDTH] The composed attribute "SK" sorts by {number}, a number without a width, whose digits are not in its order
// expected: 15: [TEMPLATE_WIDTH] The composed attribute "SK" sorts by {seconds}, a number without a width, whose digits are not in its order
// expected: 15: [TEMPLATE_WIDTH] The composed attribute "SK" fills up {number:39} to such a width
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "users", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "USER#{name:4}{number:0}{number}")
@KeyTemplate(attribute = "SK", value = "{number}#{seconds}#{number:39}#{number:38}")
@GlobalIndex(name = "turned", partition = "SK", sort = "PK")
record User(String name, int number, @StoredAs(TimeForm.EPOCH_SECONDS) java.time.Instant seconds) {}
