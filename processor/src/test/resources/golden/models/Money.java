package golden;

public record Money(long cents) {}
