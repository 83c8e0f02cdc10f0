package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.Message;
import dsmsim.site.Row;
import java.util.List;

/** What is to be said about a plain object that has been stored, although it can be stored. */
public interface Warning {

    List<Message> of(Row object, Invocation invocation, Context context);
}
