package io.github.dynalect.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.dynalect.processor.model.Expression;
import io.vavr.collection.Vector;

/** Expressions as JavaPoet knows them. */
final class Code implements Expression.Cases<CodeBlock> {
    private static final Code CASES = new Code();

    private Code() {}

    static CodeBlock of(Expression expression) {
        return expression.match(CASES);
    }

    /** As the arguments of a call. */
    static CodeBlock of(Vector<Expression> arguments) {
        return arguments.map(Code::of).collect(CodeBlock.joining(", "));
    }

    @Override
    public CodeBlock verbatim(Expression.Verbatim code) {
        return CodeBlock.of("$L", code.code());
    }

    @Override
    public CodeBlock text(Expression.Text text) {
        return Literal.of(text.value());
    }

    @Override
    public CodeBlock constant(Expression.Constant constant) {
        return CodeBlock.of("$T.$L", TypeNames.of(constant.owner()), constant.name());
    }

    @Override
    public CodeBlock field(Expression.Field field) {
        return CodeBlock.of("$L.$L", of(field.target()), field.name());
    }

    @Override
    public CodeBlock creation(Expression.Creation creation) {
        return CodeBlock.of(
                "new $T$L($L)",
                TypeNames.of(creation.type()),
                creation.generic() ? "<>" : "",
                of(creation.arguments()));
    }

    @Override
    public CodeBlock staticCall(Expression.StaticCall call) {
        return CodeBlock.of("$T.$L($L)", TypeNames.of(call.owner()), call.method(), of(call.arguments()));
    }

    @Override
    public CodeBlock typedCall(Expression.TypedCall call) {
        return CodeBlock.of(
                "$T.<$T>$L($L)",
                TypeNames.of(call.owner()),
                TypeNames.of(call.type()),
                call.method(),
                of(call.arguments()));
    }

    @Override
    public CodeBlock call(Expression.Call call) {
        return CodeBlock.of("$L.$L($L)", of(call.target()), call.method(), of(call.arguments()));
    }

    @Override
    public CodeBlock reference(Expression.Reference reference) {
        return CodeBlock.of("$T::$L", TypeNames.of(reference.owner()), reference.method());
    }

    @Override
    public CodeBlock lambda(Expression.Lambda lambda) {
        return CodeBlock.of("$L -> $L", lambda.parameter(), of(lambda.body()));
    }
}
