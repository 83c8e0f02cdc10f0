package dsmsim.result;

/** A piece of a reply, in the order in which it is shown. */
public sealed interface Part permits Table, Text, Notice, Hint, Remark {}
