package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.attribute.UntypedAttribute;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.Schema;
import io.vavr.control.Option;
import java.util.List;
import javax.annotation.processing.Generated;

/** The metamodel of {@link Token}: the words for its attributes and keys, and how it is stored. */
@Generated("io.github.dynalect.processor.DynalectProcessor")
final class Token_ {
    public static final StringAttribute<Token> secret = Attributes.string("secret");
    public static final StringAttribute<Token> note = Attributes.string("note");

    private static final Member<Token, String> SECRET = new Member<>("secret", secret.codec());
    private static final Member<Token, Option<String>> NOTE = new Member<>("note", note.codec().optional());
    private static final Template<Token> PK_TEMPLATE = Template.<Token>of("PK").text("TOKEN#").part(secret);
    private static final ComposedKey<Token, TableRange<Token>> KEY = PrimaryKey.composed(PK_TEMPLATE);

    /** How {@link Token} lies in the table {@code tokens}. */
    public static final Schema<Token> SCHEMA = Schema.of("tokens", KEY)
            .build(List.of(SECRET, NOTE), new Form());

    private Token_() {}

    /** {@return the key of one item} */
    public static Key<Token> key(String secret) {
        return KEY.given(Token_.secret, secret).key();
    }

    /** {@return the attribute of a name that is known at run time only} */
    public static UntypedAttribute<Token> attr(String name) {
        return Attributes.untyped(name);
    }

    private static final class Form implements DocumentForm<Token> {
        @Override
        public void write(Token item, MemberWriter<Token> to) {
            to.put(SECRET, item.secret());
            to.put(NOTE, item.note());
        }

        @Override
        public Token read(Members<Token> stored) {
            return new Token(
                    stored.get(SECRET),
                    stored.get(NOTE));
        }
    }
}
