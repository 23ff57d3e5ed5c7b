package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.github.dynalect.processor.declaration.TemplatePiece;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * The composed key attributes of a model.
 *
 * @param model the model
 * @param attributes its attributes, by the names of their components
 */
record Templates(ModelDeclaration model, Map<String, AttributeModel> attributes) {
    /** That of an attribute; none if the attribute is not composed. */
    Option<TemplateModel> find(String attribute) {
        return model.template(attribute)
                .map(template -> new TemplateModel(
                        attribute,
                        constant(attribute),
                        pieces(template, part -> new Expression.Verbatim(part.member()))));
    }

    /** The name of its constant, which is that of nothing else; of several, the later ones give way. */
    private String constant(String attribute) {
        Vector<String> before = model.composed()
                .templates()
                .map(TemplateDeclaration::attribute)
                .takeUntil(attribute::equals)
                .map(this::constant);
        return Names.free(Names.template(attribute), taken(model).addAll(before)::contains);
    }

    /** The names of other constants in the metamodel of a model, and of classes that it names. */
    static Set<String> taken(ModelDeclaration model) {
        return Components.taken(model).addAll(Components.partConstants(model).values());
    }

    private Vector<TemplateModel.Piece> pieces(
            TemplateDeclaration template, Function<AttributeModel, Expression> word) {
        return template.pieces().map(piece -> {
            if (piece instanceof TemplatePiece.Part part) {
                AttributeModel attribute = attributes.get(part.component()).get();
                return new TemplateModel.Piece.Part(attribute, word.apply(attribute), part.width());
            }
            return new TemplateModel.Piece.Text(((TemplatePiece.Text) piece).text());
        });
    }

    /** As another metamodel names it by a constant; none if something is wrong with it. */
    Option<TemplateModel> named(TemplateDeclaration template, String constant) {
        return Option.when(
                attributes.keySet().containsAll(template.components()),
                () -> new TemplateModel(
                        template.attribute(),
                        constant,
                        pieces(
                                template,
                                part -> new Expression.Constant(model.name().metamodel(), part.member()))));
    }
}
