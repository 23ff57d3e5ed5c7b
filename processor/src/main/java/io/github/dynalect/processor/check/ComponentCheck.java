package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.Settings;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Components;
import io.github.dynalect.processor.model.Defaults;
import io.github.dynalect.processor.model.Unsupported;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that each component can be stored: its type, and what is set on it.
 *
 * @param model the model
 */
record ComponentCheck(ModelDeclaration model) {
    private static final String INSTANT = "java.time.Instant";

    Vector<Problem> problems() {
        Components components = Components.of(model);
        return model.attributes()
                .flatMap(component -> converter(component)
                        .orElse(() -> components
                                .attribute(component)
                                .swap()
                                .toOption()
                                .map(why -> type(component, wildcard(components, component, why))))
                        .orElse(() -> timeForm(component))
                        .orElse(() -> whenAbsent(component)));
    }

    /** In place of a wildcard, what is stored in place of its bound. */
    private static Unsupported wildcard(Components components, ComponentDeclaration component, Unsupported why) {
        TypeUse wrong = why.type();
        if (wrong.kind() != TypeUse.Kind.WILDCARD || wrong.arguments().isEmpty()) {
            return why;
        }
        ComponentDeclaration bounded = component.of(component.type().withoutWildcards());
        return components
                .attribute(bounded)
                .fold(
                        other -> new Unsupported(wrong, other.remedy()),
                        stored -> new Unsupported(wrong, "declare " + bounded.type()));
    }

    private static Problem type(ComponentDeclaration component, Unsupported why) {
        TypeUse wrong = why.type();
        String within = wrong.equals(component.type()) ? "" : " in " + component.type();
        return switch (wrong.kind()) {
            case RAW -> Tag.TYPE_RAW.at(component.place(), component.name() + " has the raw type " + wrong + within);
            case UNWRITTEN ->
                Tag.DOCUMENT_METAMODEL.at(
                        component.place(),
                        component.name() + " is of a document that has no metamodel: " + wrong + within,
                        why.remedy());
            default ->
                Tag.TYPE_UNSUPPORTED.at(
                        component.place(),
                        component.name() + " has a type that is not stored: " + wrong + within,
                        why.remedy());
        };
    }

    private static Option<Problem> converter(ComponentDeclaration component) {
        Settings settings = component.settings();
        if (settings.converter().isDefined() && settings.timeForm().isDefined()) {
            return Option.some(
                    Tag.TIME_FORM.at(component.place(), component.name() + " has both @StoredAs and @ConvertedBy"));
        }
        if (settings.converter().isDefined() && settings.whenAbsent().isDefined()) {
            return Option.some(Tag.DEFAULT.at(
                    component.place(),
                    component.name() + " has both @WhenAbsent and @ConvertedBy",
                    "let the codec give the default"));
        }
        if (settings.converter().isDefined() && component.type().isInner()) {
            return Option.some(Tag.CONVERTER.at(
                    component.place(),
                    component.name() + " has a codec, and the type " + component.type()
                            + ", which the metamodel cannot name",
                    "let the inner class be static, or stand alone"));
        }
        return settings.converter()
                .flatMap(converter -> faultOf(converter, component.type())
                        .map(fault -> Tag.CONVERTER.at(
                                component.place(),
                                component.name() + " has the codec "
                                        + converter.name().simpleName() + ", which " + fault)));
    }

    private static Option<String> faultOf(Converter converter, TypeUse type) {
        if (converter.converted().isEmpty()) {
            return Option.some("is no Codec of a type");
        }
        TypeUse converted = converter.converted().get();
        if (!Components.isSame(converted, type) && !Components.isSame(converted, type.unwrapped())) {
            return Option.some("is a Codec of " + converted + ", not of " + type);
        }
        return converter.constructible() ? Option.none() : Option.some("cannot be made by the metamodel");
    }

    private static Option<Problem> timeForm(ComponentDeclaration component) {
        return component
                .settings()
                .timeForm()
                .filter(form -> !component.type().unwrapped().is(INSTANT))
                .map(form -> Tag.TIME_FORM.at(
                        component.place(), component.name() + " is no Instant, but " + component.type()));
    }

    private static Option<Problem> whenAbsent(ComponentDeclaration component) {
        return component.settings().whenAbsent().flatMap(text -> whenAbsent(component, text));
    }

    private static Option<Problem> whenAbsent(ComponentDeclaration component, String text) {
        TypeUse type = component.type();
        if (!Defaults.has(type)) {
            return Option.some(Tag.DEFAULT.at(
                    component.place(),
                    component.name() + " is " + type + ", which has no default",
                    "remove @WhenAbsent"));
        }
        if (!WellFormed.is(text)) {
            return Option.some(Tag.DEFAULT.at(
                    component.place(),
                    component.name() + " has a default with " + WellFormed.FAULT,
                    "replace or remove it"));
        }
        return Defaults.read(type, component.settings().timeForm(), text).isDefined()
                ? Option.none()
                : Option.some(Tag.DEFAULT.at(
                        component.place(),
                        component.name() + " has the default \"" + text + "\", which is no " + type
                                + " that can be stored"));
    }
}
