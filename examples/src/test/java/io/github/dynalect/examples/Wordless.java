package io.github.dynalect.examples;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What users see of some sources that has no words: it has no sentence of its own, and inherits none. */
final class Wordless extends TreePathScanner<Void, Void> {
    private static final Set<Kind> INTERFACES = EnumSet.of(Kind.INTERFACE, Kind.ANNOTATION_TYPE);

    private final DocTrees comments;
    private final Deque<ClassTree> around = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();

    private Wordless(DocTrees comments) {
        this.comments = comments;
    }

    static List<String> in(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            return in(compiler, manager.getJavaFileObjectsFromPaths(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> in(String name, String source) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        return in(ToolProvider.getSystemJavaCompiler(), List.of(file));
    }

    private static List<String> in(JavaCompiler compiler, Iterable<? extends JavaFileObject> files) {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
        Wordless scanner = new Wordless(DocTrees.instance(task));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scanner.found;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree node, @Nullable Void unused) {
        boolean page =
                getCurrentPath().getCompilationUnit().getSourceFile().getName().endsWith("package-info.java");
        if (page && !isSaid(comment())) {
            found.add(node.getPackageName().toString());
        }
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        if (!isVisible(type.getModifiers())) {
            return null;
        }
        around.addLast(type);
        DocCommentTree comment = comment();
        if (!isSaid(comment)) {
            found.add(place());
        }
        for (TypeParameterTree parameter : type.getTypeParameters()) {
            demand(comment, parameter.getName().toString(), true);
        }
        if (type.getKind() == Kind.RECORD) {
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field && !has(field.getModifiers(), Modifier.STATIC)) {
                    demand(comment, field.getName().toString(), false);
                }
            }
        }
        if (isConstructedBySilence(type)) {
            found.add(place() + "." + type.getSimpleName());
        }
        super.visitClass(type, null);
        around.removeLast();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        if (isVisible(method.getModifiers()) && !isInherited(method)) {
            DocCommentTree comment = comment();
            boolean constructor = method.getReturnType() == null;
            String name = place() + "." + (constructor ? around.getLast().getSimpleName() : method.getName());
            if (!isSaid(comment) && !(constructor && isOfRecord(comment))) {
                found.add(name);
            } else if (!isReturnTold(method.getReturnType(), comment)) {
                found.add(name + " returns");
            }
        }
        return null;
    }

    /** What a record is made of, the record's own words tell; so those of its constructor may tell what it throws alone. */
    private boolean isOfRecord(@Nullable DocCommentTree comment) {
        return around.getLast().getKind() == Kind.RECORD
                && comment != null
                && !comment.getBlockTags().isEmpty();
    }

    private static boolean isReturnTold(@Nullable Tree type, @Nullable DocCommentTree comment) {
        return type == null
                || type.toString().equals("void")
                || (comment != null
                        && Stream.concat(comment.getFullBody().stream(), comment.getBlockTags().stream())
                                .anyMatch(ReturnTree.class::isInstance));
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
        if (isVisible(field.getModifiers()) && !isSaid(comment())) {
            found.add(place() + "." + field.getName());
        }
        return null;
    }

    private void demand(@Nullable DocCommentTree comment, String name, boolean type) {
        boolean told = comment != null
                && comment.getBlockTags().stream()
                        .anyMatch(tag -> tag instanceof ParamTree parameter
                                && parameter.isTypeParameter() == type
                                && parameter.getName().getName().contentEquals(name)
                                && !parameter.getDescription().isEmpty());
        if (!told) {
            found.add(place() + (type ? "<" + name + ">" : "(" + name + ")"));
        }
    }

    private @Nullable DocCommentTree comment() {
        return comments.getDocCommentTree(getCurrentPath());
    }

    private static boolean isSaid(@Nullable DocCommentTree comment) {
        return comment != null && !comment.getFirstSentence().isEmpty();
    }

    private boolean isVisible(ModifiersTree modifiers) {
        return has(modifiers, Modifier.PUBLIC)
                || has(modifiers, Modifier.PROTECTED)
                || (!around.isEmpty()
                        && INTERFACES.contains(around.getLast().getKind())
                        && !has(modifiers, Modifier.PRIVATE));
    }

    /** Only what the compiler has seen to override something is sure to have words elsewhere. */
    private static boolean isInherited(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> type.toString().equals("Override"));
    }

    private static boolean isConstructedBySilence(ClassTree type) {
        return type.getKind() == Kind.CLASS
                && !has(type.getModifiers(), Modifier.ABSTRACT)
                && type.getMembers().stream()
                        .noneMatch(member -> member instanceof MethodTree method
                                && method.getName().contentEquals("<init>"));
    }

    private static boolean has(ModifiersTree modifiers, Modifier modifier) {
        return modifiers.getFlags().contains(modifier);
    }

    private String place() {
        return around.stream().map(type -> type.getSimpleName().toString()).collect(Collectors.joining("."));
    }
}
