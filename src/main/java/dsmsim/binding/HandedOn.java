package dsmsim.binding;

import dsmsim.catalog.Command;
import dsmsim.language.CommandLine;
import dsmsim.message.Span;
import java.util.List;

/** Knows the commands that hand values on to commands that they run, as MACRO does to those of its file. */
public interface HandedOn {
    /** Where no command does so. Not a lambda, for the start. */
    HandedOn NOTHING = new HandedOn() {
        @Override
        public List<Span> passwords(Command command, CommandLine line) {
            return List.of();
        }
    };

    /** Where passwords stand among the values that a line hands on, from left to right; each within one word. */
    List<Span> passwords(Command command, CommandLine line);
}
