package dsmsim.exploration;

import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.TypedCommand;

/**
 * A command of the procedure as it is written.
 *
 * @param label what it is called, the same for no other
 * @param step of the rehearsal as written
 */
record Written(FlatCommand command, String label, RehearsedStep step) {
    private static final String WORLD = "SIMULATE ";

    /** Whether it is one of the family SIMULATE. */
    boolean isOfTheWorld() {
        return typed().name().startsWith(WORLD);
    }

    /** Whether the administrator gives it and it does something: commands about the world are no mistakes of his. */
    boolean isAdministrators() {
        return !isOfTheWorld() && !typed().isQuery();
    }

    /** The same command with another text. */
    FlatCommand saying(String text) {
        return new FlatCommand(command.remark(), text);
    }

    TypedCommand typed() {
        return step.command().orElseThrow();
    }
}
