package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Names;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that no two members of the metamodel have one name.
 *
 * @param model the model
 */
record MemberCheck(ModelDeclaration model) {
    /** Names, each with how a message calls the member that has it. */
    private static final Map<String, String> OF_ITEM =
            LinkedHashMap.of("SCHEMA", "schema of every item", "KEY", "key of every item");

    private static final Map<String, String> OF_DOCUMENT = LinkedHashMap.of("CODEC", "codec of every document");

    Vector<Problem> problems() {
        Map<String, String> taken = fixed(model);
        Vector<Problem> problems = Vector.empty();
        // Of two indexes with one name, the name itself is wrong.
        for (IndexDeclaration index : model.indexes().distinctBy(IndexDeclaration::name)) {
            String handle = Names.handle(index.name());
            String said = "handle " + handle + " of the index \"" + index.name() + "\"";
            problems = problems.appendAll(taken.get(handle)
                    .map(other ->
                            Tag.MEMBER_CLASH.at(index.place(), clash(said, other), "give the index another name")));
            taken = taken.computeIfAbsent(handle, name -> said)._2;
        }
        for (ComponentDeclaration component : model.attributes()) {
            Map<String, String> own = constants(component);
            problems = problems.appendAll(problem(component, own, taken));
            // Of two clashing members, the first is named.
            taken = own.merge(taken, (later, first) -> first);
        }
        return problems;
    }

    /** {@return the members that each metamodel of its kind has} */
    static Map<String, String> fixed(ModelDeclaration model) {
        return model.document() ? OF_DOCUMENT : OF_ITEM;
    }

    private Option<Problem> problem(
            ComponentDeclaration component, Map<String, String> own, Map<String, String> taken) {
        String member = component.memberName();
        if (!Names.isName(member)) {
            return Option.some(Tag.MEMBER_NAME.at(
                    component.place(), component.name() + " has the member name \"" + member + "\""));
        }
        return own.flatMap(constant -> taken.get(constant._1).map(other -> clash(constant._2, other)))
                .headOption()
                .orElse(() -> inherited(component))
                .map(clash -> Tag.MEMBER_CLASH.at(component.place(), clash));
    }

    /** The constants that are written for a component. */
    private Map<String, String> constants(ComponentDeclaration component) {
        String member = component.memberName();
        Map<String, String> constants = LinkedHashMap.of(member, "word for " + component.name());
        String codec = Names.codecConstant(member);
        return component.settings().converter().isDefined()
                ? constants.put(codec, "codec " + codec + " of " + component.name())
                : constants;
    }

    /** The word for a part that holds the document again is a method. */
    private Option<String> inherited(ComponentDeclaration component) {
        TypeUse type = component.type().unwrapped();
        String member = component.memberName();
        return Option.when(
                model.loops().direct().contains(type.name()) && Inherited.METHODS.contains(member),
                () -> clash("word for " + component.name(), "method " + member + "() of every document"));
    }

    private static String clash(String member, String other) {
        return "The " + member + " has the name of the " + other;
    }
}
