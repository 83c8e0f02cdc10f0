package dsmsim.effect;

import dsmsim.site.DataType;

/** The files of one type in a file space of a node, on whatever servers they are: its name is the same on all. */
public record FileGroup(String node, String filespace, DataType type) implements Comparable<FileGroup> {

    /** The name of the file space as it is typed in a command. */
    public String typedFilespace() {
        if (filespace.indexOf(' ') < 0) {
            return filespace;
        }
        char quote = filespace.indexOf('"') < 0 ? '"' : '\'';
        return quote + filespace + quote;
    }

    @Override
    public int compareTo(FileGroup other) {
        int order = node.compareTo(other.node);
        order = order != 0 ? order : filespace.compareTo(other.filespace);
        return order != 0 ? order : type.compareTo(other.type);
    }

    @Override
    public String toString() {
        return node + " " + filespace + " " + type.shortName();
    }
}
