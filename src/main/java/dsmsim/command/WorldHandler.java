package dsmsim.command;

/** A command about the world around the servers, which needs no server that answers and no privilege. */
public interface WorldHandler extends Handler {}
