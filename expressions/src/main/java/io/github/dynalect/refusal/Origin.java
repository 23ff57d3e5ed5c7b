package io.github.dynalect.refusal;

/** Who is behind a {@link Rule}: DynamoDB itself, or Dynalect. */
public enum Origin {
    /** DynamoDB would refuse the request too; the refusal only comes earlier, and says more. */
    SERVICE,
    /** DynamoDB would take the request; Dynalect does not, for the reason that the rule states. */
    POLICY
}
