// expected: 8: [VIEW_METAMODEL] There is no io.github.dynalect.processor.Unwritten_. Remedy: compile the item with the processor.
package bad;

import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.processor.Unwritten;

@ViewOf(Unwritten.class)
record Contact(String id) {}
