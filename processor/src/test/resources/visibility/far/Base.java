package visibility.far;

/** Of another package than its heirs. */
public class Base {
    /** For the heirs. */
    protected Base() {}

    /** Seen by heirs, and by what is inside them. */
    protected enum State {
        ON
    }

    /** Gives to all what they cannot name. */
    public interface Holder {
        /** Of this package only. */
        Hidden hidden();
    }

    enum Hidden {
        YES
    }
}
