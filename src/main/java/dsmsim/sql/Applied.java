package dsmsim.sql;

import dsmsim.tables.Db2Type;

/** A function or an operator for operands of certain types: the type of its value, and how this is found. */
public record Applied(Db2Type type, Evaluation evaluation) {
    /** Of one operand; of NULL it is NULL, which the evaluation never sees. */
    static Applied unary(Db2Type type, Evaluation.Unary evaluation) {
        Evaluation.Unary strict = value -> value == null ? null : evaluation.one(value);
        return new Applied(type, strict);
    }

    /** Of two operands; of a NULL it is NULL, which the evaluation never sees. */
    static Applied binary(Db2Type type, Evaluation.Binary evaluation) {
        Evaluation.Binary strict = (left, right) -> left == null || right == null ? null : evaluation.two(left, right);
        return new Applied(type, strict);
    }

    /** Of any number of operands; if one is NULL it is NULL, which the evaluation never sees. */
    static Applied of(Db2Type type, Evaluation evaluation) {
        return new Applied(type, values -> {
            for (Object value : values) {
                if (value == null) {
                    return null;
                }
            }
            return evaluation.apply(values);
        });
    }
}
