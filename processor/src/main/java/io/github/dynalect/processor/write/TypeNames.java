package io.github.dynalect.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.model.JavaType;

/** Types as JavaPoet knows them, so that it writes their imports. */
final class TypeNames implements JavaType.Cases<TypeName> {
    private static final TypeNames CASES = new TypeNames();

    private TypeNames() {}

    static TypeName of(JavaType type) {
        return type.match(CASES);
    }

    static TypeName of(QualifiedName generic, JavaType... arguments) {
        return of(JavaType.declared(generic, arguments));
    }

    static ClassName of(QualifiedName name) {
        String[] nested = name.simpleNames().tail().toJavaArray(String[]::new);
        return ClassName.get(name.packageName(), name.simpleNames().head(), nested);
    }

    @Override
    public TypeName plain(JavaType.Plain type) {
        return switch (type.word()) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            case "char" -> TypeName.CHAR;
            default -> TypeVariableName.get(type.word());
        };
    }

    @Override
    public TypeName array(JavaType.Array type) {
        return ArrayTypeName.of(of(type.element()));
    }

    @Override
    public TypeName declared(JavaType.Declared type) {
        ClassName name = of(type.name());
        return type.arguments().isEmpty()
                ? name
                : ParameterizedTypeName.get(
                        name, type.arguments().map(TypeNames::of).toJavaArray(TypeName[]::new));
    }
}
