package io.github.dynalect.processor.declaration;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a template, as it is written in an annotation: {@code ORDER#{day}#{number:9}}.
 *
 * @param text the text
 */
public record TemplateText(String text) {
    /** A brace by two, a part, or text without braces; what is none of these begins with a brace. */
    private static final Pattern PIECE = Pattern.compile("(\\{\\{|}})|\\{([^{}:]*)(?::([^{}]*))?}|([^{}]+)");

    private static final Pattern WIDTH = Pattern.compile("\\d{1,4}");

    /** {@return its pieces, no two texts after each other; or what is wrong with it} */
    public Either<String, Vector<TemplatePiece>> pieces() {
        Vector<TemplatePiece> pieces = Vector.empty();
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Either.left(text.charAt(at) == '{' ? "a { that begins no part" : "a } that ends no part");
            }
            Either<String, TemplatePiece> piece = piece(matcher.toMatchResult());
            if (piece.isLeft()) {
                return Either.left(piece.getLeft());
            }
            pieces = with(pieces, piece.get());
            at = matcher.end();
        }
        return pieces.isEmpty() ? Either.left("nothing in it") : Either.right(pieces);
    }

    private static Either<String, TemplatePiece> piece(MatchResult found) {
        String component = found.group(2);
        if (component == null) {
            String brace = found.group(1);
            return Either.right(new TemplatePiece.Text(brace == null ? found.group() : brace.substring(1)));
        }
        if (component.isBlank()) {
            return Either.left("a part " + found.group() + " without a component");
        }
        return Option.of(found.group(3))
                .<Either<String, TemplatePiece>>map(
                        width -> WIDTH.matcher(width).matches()
                                ? Either.right(new TemplatePiece.Part(component, Option.some(Integer.valueOf(width))))
                                : Either.left("a part " + found.group() + " whose width is no number"))
                .getOrElse(() -> Either.right(new TemplatePiece.Part(component, Option.none())));
    }

    private static Vector<TemplatePiece> with(Vector<TemplatePiece> pieces, TemplatePiece next) {
        return next instanceof TemplatePiece.Text text
                        && pieces.lastOption().getOrNull() instanceof TemplatePiece.Text last
                ? pieces.init().append(new TemplatePiece.Text(last.text() + text.text()))
                : pieces.append(next);
    }
}
