package dsmsim.result;

import dsmsim.message.Message;

/** A message of ours beside a reply; shown to those who want hints, and no part of the server's answer. */
public record Remark(Message message) implements Part {}
