package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.model.Names;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The check that no two members of the metamodel have one name.
 *
 * @param model the model
 */
record MemberCheck(ModelDeclaration model) {
    private static final Set<String> OF_ITEM = HashSet.of("SCHEMA", "KEY");
    private static final Set<String> OF_DOCUMENT = HashSet.of("CODEC");

    Vector<Problem> problems() {
        Set<String> taken = model.document() ? OF_DOCUMENT : OF_ITEM;
        Vector<Problem> problems = Vector.empty();
        // Of two indexes with one name, the name itself is wrong.
        for (IndexDeclaration index : model.indexes().distinctBy(IndexDeclaration::name)) {
            String handle = Names.handle(index.name());
            if (taken.contains(handle)) {
                problems = problems.append(Tag.MEMBER_CLASH.at(
                        index.place(),
                        "The handle " + handle + " of the index \"" + index.name()
                                + "\" has the name of another member",
                        "give the index another name"));
            }
            taken = taken.add(handle);
        }
        for (ComponentDeclaration component : model.attributes()) {
            problems = problems.appendAll(problem(component, taken));
            taken = taken.addAll(constants(component));
        }
        return problems;
    }

    private Vector<Problem> problem(ComponentDeclaration component, Set<String> taken) {
        String member = component.memberName();
        if (!Names.isName(member)) {
            return Vector.of(Tag.MEMBER_NAME.at(component.place(), "No constant can have the name \"" + member + "\""));
        }
        Vector<String> constants = constants(component);
        boolean clashes = constants.exists(taken::contains)
                || constants.distinct().length() < constants.length()
                || (isEndless(component) && Inherited.METHODS.contains(member));
        return clashes
                ? Vector.of(Tag.MEMBER_CLASH.at(
                        component.place(), component.name() + " has the name of another member of the metamodel"))
                : Vector.empty();
    }

    /** The names of the constants that are written for a component. */
    private Vector<String> constants(ComponentDeclaration component) {
        String member = component.memberName();
        Vector<String> constants = Vector.of(member);
        if (model.document()) {
            constants = constants.append(Names.part(member));
        }
        return component.settings().converter().isDefined() ? constants.append(Names.codecConstant(member)) : constants;
    }

    private boolean isEndless(ComponentDeclaration component) {
        TypeUse type = component.type().unwrapped();
        return model.loops().direct().contains(type.name());
    }
}
