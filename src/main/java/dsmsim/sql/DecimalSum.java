package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;

/** The sum of decimals, exact within 31 digits. Up to 18 digits the library adds whole numbers of 64 bits. */
class DecimalSum implements Accumulator {
    private final Db2Type type;
    private BigDecimal sum;

    DecimalSum(Db2Type type) {
        this.type = type;
    }

    @Override
    public void add(Object value) {
        sum = sum == null ? (BigDecimal) value : sum.add((BigDecimal) value);
    }

    @Override
    public Object result() {
        return sum == null ? null : SqlNumbers.fit(sum, type, SqlCode.OVERFLOW);
    }
}
