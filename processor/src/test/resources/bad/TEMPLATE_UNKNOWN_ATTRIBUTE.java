// expected: 7: [TEMPLATE_UNKNOWN_ATTRIBUTE] The composed attribute "PK" names "name", which is no attribute
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "users", partition = "PK")
@KeyTemplate(attribute = "PK", value = "USER#{name}")
record User(@StoredName("name") String called) {}
