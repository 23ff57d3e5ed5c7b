package clashes;

public enum POLE {
    NORTH,
    SOUTH
}
