package golden;

public enum UserStatus {
    ACTIVE,
    INACTIVE
}
