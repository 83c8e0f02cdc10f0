package dsmsim.value;

/** Numbers shown with digits behind the point. */
record Fraction(int decimals) implements ValueType<Double> {

    @Override
    public Kind kind() {
        return Kind.FRACTION;
    }

    @Override
    public Double read(String text) {
        return Double.valueOf(text);
    }

    @Override
    public Object write(Double value) {
        return value;
    }

    @Override
    public Value show(Double value) {
        return new Amount(Math.round(value * Math.pow(10, decimals)), decimals, "");
    }

    @Override
    public Double ofStored(Object stored) {
        return (Double) stored;
    }
}
