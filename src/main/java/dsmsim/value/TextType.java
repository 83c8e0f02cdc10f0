package dsmsim.value;

/**
 * Names and free text.
 *
 * @param unknown what queries show where there is no text
 */
record TextType(Value unknown) implements ValueType<String> {

    @Override
    public String read(String text) {
        return text;
    }

    @Override
    public Object write(String value) {
        return value;
    }

    @Override
    public Value show(String value) {
        return value.isEmpty() ? unknown : Value.of(value);
    }

    @Override
    public String ofStored(Object stored) {
        return (String) stored;
    }
}
