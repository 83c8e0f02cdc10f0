package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The average of decimals, cut off behind the decimals of its type. */
final class DecimalAverage extends DecimalSum {
    private final Db2Type average;
    private long count;

    DecimalAverage(Db2Type sum, Db2Type average) {
        super(sum);
        this.average = average;
    }

    @Override
    public void add(Object value) {
        super.add(value);
        count++;
    }

    @Override
    public Object result() {
        BigDecimal sum = (BigDecimal) super.result();
        return sum == null
                ? null
                : SqlNumbers.fit(
                        sum.divide(BigDecimal.valueOf(count), average.scale(), RoundingMode.DOWN),
                        average,
                        SqlCode.OVERFLOW);
    }
}
