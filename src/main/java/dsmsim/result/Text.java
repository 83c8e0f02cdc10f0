package dsmsim.result;

/** A line of free text, such as HELP prints. */
public record Text(String line) implements Part {}
