package dsmsim.agreement;

/** Where a value comes from. */
sealed interface Source {

    /** Text in the code. */
    record Constant(String text) implements Source {}

    /** What a method was called with; its variable says which argument. */
    record Argument(MethodName method, int variable) implements Source {}

    /** What a method answers. */
    record Answer(MethodName method) implements Source {}

    /** A field of one object or of the class, which is named with slashes. */
    record Field(String owner, String name) implements Source {}
}
