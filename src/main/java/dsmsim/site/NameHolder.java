package dsmsim.site;

import java.util.List;

/** A value that holds names and is neither a name nor a list; its type reads it from the names with commas between them. */
public interface NameHolder {

    List<String> names();
}
