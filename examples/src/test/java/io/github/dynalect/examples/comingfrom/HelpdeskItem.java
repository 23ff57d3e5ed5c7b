package io.github.dynalect.examples.comingfrom;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.ItemCollection;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.Subtype;

/** The items of a table that ElectroDB reads and writes, too. */
// @start region=model
@DynamoItem(table = "helpdesk", partition = "pk", sort = "sk")
@Discriminator("__edb_e__")
@GlobalIndex(name = "gsi1", partition = "gsi1pk", sort = "gsi1sk")
@ItemCollection(name = "board", partition = "$helpdesk#team_{team}")
sealed interface HelpdeskItem {
    String team();

    @Subtype("ticket")
    @KeyTemplate(attribute = "pk", value = "$helpdesk#team_{team}")
    @KeyTemplate(attribute = "sk", value = "$board#ticket_1#ticketid_{ticketId}")
    @KeyTemplate(attribute = "gsi1pk", value = "$helpdesk#status_{status}")
    @KeyTemplate(attribute = "gsi1sk", value = "$ticket_1#number_{number:6}")
    record Ticket(
            String team,
            String ticketId,
            int number,
            String title,
            @ConvertedBy(LowerCaseState.class) State status,
            @StoredName("__edb_v__") String version)
            implements HelpdeskItem {}

    @Subtype("comment")
    @KeyTemplate(attribute = "pk", value = "$helpdesk#team_{team}")
    @KeyTemplate(attribute = "sk", value = "$board#comment_1#ticketid_{ticketId}#commentid_{commentId}")
    record Comment(
            String team,
            String ticketId,
            String commentId,
            @StoredName("__edb_v__") String version) implements HelpdeskItem {}
}
// @end
