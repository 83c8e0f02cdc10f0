package dsmsim.exploration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can go wrong with one command of a procedure. */
enum Operator {
    /** The command is left out. */
    OMIT,
    /** It is given twice. */
    TWICE,
    /** It is given after the next one. */
    SWAP,
    /** A server is down while it is given. */
    OUTAGE,
    /** The link between two servers is down meanwhile. */
    LINK,
    /** The process that it starts is cancelled in the middle of its time. */
    CANCEL,
    /** Clients store behind it, each one of a hundred files, all of them new. */
    STORE,
    /** The macro is broken off before it, what it has done since the last command about the world is rolled back and begun anew. */
    INTERRUPT;

    static final List<Operator> ALL = List.of(values());

    /** The operator of that name. */
    static Optional<Operator> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
