package dsmsim.storage;

import dsmsim.command.Diagnostic;
import dsmsim.result.Result;
import java.util.List;

/**
 * What SHOW says about libraries. They are not simulated, so a server has none. Of SHOW SLOTS public programs read the
 * lines {@code Slots : 40} and, for each slot in use, {@code Slot 3, status Cleaner}.
 */
final class LibraryDiagnostics {
    static final List<Diagnostic> ALL = List.of(none("LIBRARY", 3), none("SLOTS", 3));

    private LibraryDiagnostics() {}

    private static Diagnostic none(String name, int least) {
        return new Diagnostic(name, least, (arguments, context) -> Result.of("SIM0381I", name));
    }
}
