package dsmsim.value;

/** Values of another type, written as text. */
record AsText<T>(ValueType<T> type) implements ValueType<T> {

    @Override
    public T read(String text) {
        return type.read(text);
    }

    @Override
    public Object write(T value) {
        return type.write(value).toString();
    }

    @Override
    public Value show(T value) {
        return type.show(value);
    }

    @Override
    public Object stored(T value) {
        return type.stored(value);
    }

    @Override
    public T ofStored(Object stored) {
        return type.ofStored(stored);
    }
}
