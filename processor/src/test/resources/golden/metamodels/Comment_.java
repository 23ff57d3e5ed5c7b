package golden;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.DocumentAttribute;
import io.github.dynalect.attribute.ListAttribute;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.codec.DocumentForm;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The metamodel of {@link Comment}: its codec, and its parts as words below any path.
 *
 * @param <T> the item type that holds it
 */
@Generated("io.github.dynalect.processor.DynalectProcessor")
public final class Comment_<T> extends DocumentAttribute<T, Comment> {
    private static final Member<Comment, String> TEXT = new Member<>("text", Codecs.string());
    private static final Member<Comment, List<Comment>> REPLIES =
            new Member<>("replies", Codecs.listOf(Codecs.lazy(() -> Comment_.CODEC)));

    /** How {@link Comment} is stored. */
    public static final DocumentCodec<Comment> CODEC = DocumentCodec.of(List.of(TEXT, REPLIES), new Form());

    public final StringAttribute<T> text = Attributes.string(path().child("text"));
    public final ListAttribute<T, Comment, Comment_<T>> replies =
            Attributes.list(path().child("replies"), Comment_.CODEC, Comment_::new);

    /** Such a document at a path. */
    public Comment_(Path path) {
        super(path, CODEC);
    }

    private static final class Form implements DocumentForm<Comment> {
        @Override
        public void write(Comment document, MemberWriter<Comment> to) {
            to.put(TEXT, document.text());
            to.put(REPLIES, document.replies());
        }

        @Override
        public Comment read(Members<Comment> stored) {
            return new Comment(
                    stored.get(TEXT),
                    stored.get(REPLIES));
        }
    }
}
