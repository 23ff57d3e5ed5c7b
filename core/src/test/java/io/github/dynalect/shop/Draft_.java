package io.github.dynalect.shop;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SimpleKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.Schema;
import java.time.Instant;
import java.util.UUID;

/** The metamodel of {@link Draft}, as a user without the processor writes it. */
public final class Draft_ {
    public static final Attribute<Draft, UUID> draftId = Attributes.of(Path.of("draftId"), Codecs.uuid());
    public static final StringAttribute<Draft> text = Attributes.string("text");
    public static final StringAttribute<Draft> editor = Attributes.string("editor");
    public static final OrderedAttribute<Draft, Instant> createdAt = Attributes.instant("createdAt");
    public static final OrderedAttribute<Draft, Instant> changedAt =
            Attributes.ordered(Path.of("changedAt"), Codecs.epochMillis());
    public static final OrderedAttribute<Draft, Instant> expiresAt =
            Attributes.ordered(Path.of("expiresAt"), Codecs.epochSeconds());
    public static final NumberAttribute<Draft, Long> version = Attributes.longInteger("version");

    public static final SimpleKey<Draft, UUID> KEY = PrimaryKey.of(draftId);

    public static final Schema<Draft> SCHEMA = Schema.of("drafts", KEY)
            .attribute(draftId, Draft::draftId)
            .attribute(text, Draft::text)
            .optional(editor, Draft::editor)
            .optional(createdAt, Draft::createdAt)
            .attribute(changedAt, Draft::changedAt)
            .optional(expiresAt, Draft::expiresAt)
            .attribute(version, Draft::version)
            .timeToLive(expiresAt)
            .version(version)
            .createdAt(createdAt)
            .updatedAt(changedAt)
            .timeOrderedId(draftId)
            .build(item -> new Draft(
                    item.get(draftId),
                    item.get(text),
                    item.find(editor),
                    item.find(createdAt),
                    item.get(changedAt),
                    item.find(expiresAt),
                    item.get(version)));

    private Draft_() {}

    public static Key<Draft> key(UUID draftId) {
        return KEY.key(draftId);
    }
}
