package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Visibility;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.Surroundings;
import io.vavr.collection.Vector;

/**
 * What is written for a model: the words for its attributes, and how it is stored.
 *
 * <p>For an item that is an {@link ItemModel}, for a document a {@link DocumentModel} or a {@link DocumentKindsModel}, for a sealed interface the
 * {@link WordsModel} of what its kinds share, or a {@link KindsModel} if they are told apart, for a part of each item a
 * {@link ViewModel}.
 */
public sealed interface Metamodel
        permits ItemModel, KindsModel, DocumentModel, DocumentKindsModel, WordsModel, ViewModel {
    /** {@return what every metamodel has} */
    Header header();

    /** {@return the classes whose members its code names} */
    Vector<QualifiedName> callees();

    /** Does what is right for its kind. */
    <R> R match(Cases<R> cases);

    /**
     * What every metamodel has.
     *
     * @param model the name of the model
     * @param isPublic whether everybody sees it
     * @param surroundings what there is around the model
     */
    record Header(QualifiedName model, boolean isPublic, Surroundings surroundings) {
        static Header of(ModelDeclaration model) {
            return new Header(model.name(), model.visibility() == Visibility.PUBLIC, model.surroundings());
        }

        /** {@return the type of the model} */
        public JavaType type() {
            return JavaType.declared(model);
        }
    }

    /** What to do for each kind. */
    interface Cases<R> {
        R item(ItemModel model);

        R kinds(KindsModel model);

        R document(DocumentModel model);

        R documentKinds(DocumentKindsModel model);

        R words(WordsModel model);

        R view(ViewModel model);
    }
}
