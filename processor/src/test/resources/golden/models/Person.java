package golden;

import io.github.dynalect.annotation.DynamoDocument;
import io.vavr.control.Option;

/** A document that holds itself with nothing between: a method. */
@DynamoDocument
public record Person(String name, Option<Person> mother, Option<Household> household) {
    /** It holds a person, who holds it. */
    @DynamoDocument
    public record Household(Person head, Address address) {}
}
