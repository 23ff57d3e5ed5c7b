package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/** A piece of Java that has a value. */
public sealed interface Expression {
    /**
     * Code that names no class: a variable, a constant of the class itself, a number.
     *
     * @param code the code
     */
    record Verbatim(String code) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verbatim(this);
        }
    }

    /**
     * A string.
     *
     * @param value what it says
     */
    record Text(String value) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A constant of a class: {@code Address_.CODEC}.
     *
     * @param owner the class
     * @param name the constant
     */
    record Constant(QualifiedName owner, String name) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /**
     * A field of something: {@code User_.address.city}.
     *
     * @param target the thing
     * @param name the field
     */
    record Field(Expression target, String name) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.field(this);
        }
    }

    /**
     * A call of a constructor: {@code new MoneyCodec()}.
     *
     * @param type the class
     * @param generic whether the class has type arguments, to be inferred
     * @param arguments what it is given
     */
    record Creation(QualifiedName type, boolean generic, Vector<Expression> arguments) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.creation(this);
        }
    }

    /**
     * A call of a static method: {@code Codecs.string()}.
     *
     * @param owner the class
     * @param method the method
     * @param arguments what it is given
     */
    record StaticCall(QualifiedName owner, String method, Vector<Expression> arguments) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.staticCall(this);
        }
    }

    /**
     * A call of a static method whose type argument cannot be inferred: {@code Template.<User>of("PK")}.
     *
     * @param owner the class
     * @param type the type argument
     * @param method the method
     * @param arguments what it is given
     */
    record TypedCall(QualifiedName owner, JavaType type, String method, Vector<Expression> arguments)
            implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.typedCall(this);
        }
    }

    /**
     * A call of a method on something.
     *
     * @param target the thing
     * @param method the method
     * @param arguments what it is given
     */
    record Call(Expression target, String method, Vector<Expression> arguments) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /**
     * A method as a function: {@code User::name}, {@code Address_::new}.
     *
     * @param owner the class
     * @param method the method, or {@code new}
     */
    record Reference(QualifiedName owner, String method) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }
    }

    /**
     * A function.
     *
     * @param parameter what it takes, as it stands before the arrow
     * @param body what it gives
     */
    record Lambda(String parameter, Expression body) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lambda(this);
        }
    }

    /** {@return a call of a static method} */
    static Expression call(QualifiedName owner, String method, Expression... arguments) {
        return new StaticCall(owner, method, Vector.of(arguments));
    }

    /** {@return a call of a method on this} */
    default Expression then(String method, Expression... arguments) {
        return new Call(this, method, Vector.of(arguments));
    }

    /** Does what is right for its kind. */
    <R> R match(Cases<R> cases);

    /** What to do for each kind. */
    interface Cases<R> {
        R verbatim(Verbatim code);

        R text(Text text);

        R constant(Constant constant);

        R field(Field field);

        R creation(Creation creation);

        R staticCall(StaticCall call);

        R typedCall(TypedCall call);

        R call(Call call);

        R reference(Reference reference);

        R lambda(Lambda lambda);
    }
}
