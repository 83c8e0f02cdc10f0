package dsmsim.value;

/** True and false by two words, written and shown. */
record Flag(String yes, String no, String shownYes, String shownNo) implements ValueType<Boolean> {

    /** Commands say YES or ON. */
    @Override
    public Boolean read(String text) {
        return text.equals("YES") || text.equals("ON") || text.equals(yes);
    }

    @Override
    public Object write(Boolean value) {
        return value ? yes : no;
    }

    @Override
    public Value show(Boolean value) {
        return Value.of(value ? shownYes : shownNo);
    }

    @Override
    public Object stored(Boolean value) {
        return value ? 1L : 0L;
    }

    @Override
    public Boolean ofStored(Object stored) {
        return (Long) stored != 0;
    }
}
