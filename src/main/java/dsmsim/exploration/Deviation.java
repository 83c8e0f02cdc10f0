package dsmsim.exploration;

import dsmsim.rehearsal.FlatCommand;
import java.util.List;

/**
 * One thing that goes wrong: some commands are replaced by others.
 *
 * @param from the first command that is replaced, from 0
 * @param to the first one behind that is not; the same for none
 * @param commands that stand there instead
 * @param at the label of the command that it is about
 * @param detail what else is to be said: a server, two servers, the label of the other command; empty for nothing
 */
record Deviation(Operator operator, int from, int to, List<FlatCommand> commands, String at, String detail) {

    /** What goes wrong, with {@code %s} for where: those that agree in it are told together. */
    String what() {
        return switch (operator) {
            case OMIT -> "%s left out";
            case TWICE -> "%s given twice";
            case SWAP -> "%s swapped with the next";
            case OUTAGE -> detail + " down in %s";
            case LINK -> "link " + detail + " down in %s";
            case CANCEL -> "%s cancelled";
            case STORE -> "client stored after %s";
            case INTERRUPT -> "broken off before %s and begun anew";
        };
    }
}
