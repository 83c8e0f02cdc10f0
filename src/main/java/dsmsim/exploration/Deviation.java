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

    /** What goes wrong, without where: those that agree in it are told together. */
    String what() {
        return switch (operator) {
            case OMIT -> "left out";
            case TWICE -> "given twice";
            case SWAP -> "swapped with the next";
            case OUTAGE -> detail + " down";
            case LINK -> "link " + detail + " down";
            case CANCEL -> "cancelled";
            case STORE -> "client stored behind it";
            case INTERRUPT -> "broken off before it, begun anew";
        };
    }
}
