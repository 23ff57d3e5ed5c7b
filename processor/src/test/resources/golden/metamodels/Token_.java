package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.ItemForm;
import io.github.dynalect.schema.ItemReader;
import io.github.dynalect.schema.ItemWriter;
import io.github.dynalect.schema.Schema;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Token}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Token_ {
    public static final StringAttribute<Token> secret = Attributes.string("secret");
    public static final StringAttribute<Token> note = Attributes.string("note");

    private static final Template<Token> PK_TEMPLATE = Template.<Token>of("PK").text("TOKEN#").part(secret);
    private static final ComposedKey<Token, TableRange<Token>> KEY = PrimaryKey.composed(PK_TEMPLATE);

    /** How {@link Token} lies in the table {@code tokens}. */
    public static final Schema<Token> SCHEMA = Schema.of("tokens", KEY)
            .attribute(secret)
            .optional(note)
            .build(new Form());

    private Token_() {}

    /** {@return the key of one item} */
    public static Key<Token> key(String secret) {
        return KEY.given(Token_.secret, secret).key();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Token> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements ItemForm<Token> {
        @Override
        public void write(Token item, ItemWriter<Token> to) {
            to.put(secret, item.secret());
            to.putOptional(note, item.note());
        }

        @Override
        public Token read(ItemReader<Token> stored) {
            return new Token(
                    stored.get(secret),
                    stored.find(note));
        }
    }
}
