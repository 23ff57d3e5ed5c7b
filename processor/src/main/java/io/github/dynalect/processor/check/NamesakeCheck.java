package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.Metamodel;
import io.github.dynalect.processor.model.Names;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The check that no member of the metamodel hides a class that the metamodel names: Java takes the field for it.
 *
 * @param model the model
 * @param metamodel what would be written for it
 */
record NamesakeCheck(ModelDeclaration model, Metamodel metamodel) {
    Vector<Problem> problems() {
        Map<String, String> hidden = hidden();
        Vector<Problem> words = model.attributes()
                .flatMap(component -> hidden.get(component.memberName())
                        .map(name ->
                                Tag.MEMBER_CLASH.at(component.place(), clash("word for " + component.name(), name))));
        Vector<Problem> handles = model.indexes()
                .flatMap(index -> hidden.get(Names.handle(index.name()))
                        .map(name -> Tag.MEMBER_CLASH.at(
                                index.place(),
                                clash("handle of \"" + index.name() + "\"", name),
                                "give the index another name")));
        Vector<Problem> fixed = MemberCheck.fixed(model)
                .toVector()
                .flatMap(member -> hidden.get(member._1)
                        .map(name -> Tag.MEMBER_CLASH.at(
                                model.place(), clash(member._2, name), "give the class another name")));
        return words.appendAll(handles).appendAll(fixed);
    }

    private static String clash(String member, String name) {
        return "The " + member + " has the name of the " + name;
    }

    /** Names that hide something if a member has them, each with what. */
    private Map<String, String> hidden() {
        Vector<QualifiedName> callees = metamodel.callees();
        Set<String> ambiguous = ambiguous(callees);
        Map<String, String> packages = callees.filter(callee -> ambiguous.contains(callee.outermost()))
                .foldLeft(HashMap.empty(), (names, callee) -> names.put(callee.root(), "package of " + callee));
        return callees.foldLeft(packages, (names, callee) -> names.put(callee.outermost(), "class " + callee));
    }

    /** The names that classes of several packages have, so that the package may stand before one. */
    private Set<String> ambiguous(Vector<QualifiedName> callees) {
        return model.classes()
                .appendAll(callees)
                .groupBy(QualifiedName::outermost)
                .filterValues(named ->
                        named.map(QualifiedName::packageName).distinct().length() > 1)
                .keySet()
                .addAll(model.surroundings().namesakes());
    }
}
