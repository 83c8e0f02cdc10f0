package dsmsim.simulation;

import dsmsim.site.DataType;
import java.util.List;

/** The data types that TYPE means. */
final class DataTypes {

    private DataTypes() {}

    /** One type, or all for ANY. */
    static List<DataType> of(String text) {
        return text.equals("ANY") ? List.of(DataType.values()) : List.of(DataType.valueOf(text));
    }
}
