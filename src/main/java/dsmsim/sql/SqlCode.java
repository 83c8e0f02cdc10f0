package dsmsim.sql;

import dsmsim.message.Span;
import java.util.List;

/**
 * The errors of Db2 that a statement may get, with SQLCODE, SQLSTATE and text (Db2's lists of SQL messages). In a text
 * {@code <1>} and so on are what the message names. Texts follow Db2's; where Db2's own is long, it is the sentence by
 * which the error is known.
 */
public enum SqlCode {
    CHARACTER_INVALID(7, "42601", "The character \"<1>\" following \"<2>\" is not valid."),
    QUOTE_OPEN(10, "42603", "The string constant beginning with \"<1>\" does not have an ending string delimiter."),
    TOO_COMPLEX(101, "54001", "The statement is too long or too complex."),
    CONSTANT_TOO_LONG(102, "54002", "The string constant beginning with \"<1>\" is too long."),
    NUMBER_INVALID(103, "42604", "The numeric literal \"<1>\" is not valid."),
    SYNTAX(
            104,
            "42601",
            "An unexpected token \"<1>\" was found following \"<2>\".  Expected tokens may include:  \"<3>\"."),
    NAME_TOO_LONG(107, "42622", "The name \"<1>\" is too long.  The maximum length is \"<2>\"."),
    AGGREGATE_NESTED(
            112, "42607", "The operand of the column function \"<1>\" includes a column function or a subquery."),
    NOT_GROUPED(
            119,
            "42803",
            "An expression starting with \"<1>\" specified in a SELECT clause, HAVING clause, or ORDER BY clause is not"
                    + " specified in the GROUP BY clause or it is in a SELECT clause, HAVING clause, or ORDER BY clause"
                    + " with a column function and no GROUP BY clause is specified."),
    AGGREGATE_MISPLACED(120, "42903", "Invalid use of an aggregate function or OLAP function."),
    COLUMN_BESIDE_AGGREGATE(
            122,
            "42803",
            "A SELECT statement with no GROUP BY clause contains a column name and a column function in the SELECT"
                    + " clause, or a column name is contained in the SELECT clause but not in the GROUP BY clause."),
    ORDER_NUMBER(
            125,
            "42805",
            "The column number in the ORDER BY clause is either less than one or greater than the number of columns in"
                    + " the result table."),
    DISTINCT_TWICE(127, "42905", "DISTINCT is specified more than once."),
    TOO_MANY_TABLES(129, "54004", "The statement contains too many table names (the maximum is 255)."),
    ESCAPE_INVALID(
            130,
            "22019",
            "The ESCAPE clause is not a single character, or the pattern string contains an invalid occurrence of the"
                    + " escape character."),
    LIKE_TYPES(
            132,
            "42824",
            "A LIKE predicate is not valid because the first operand is not a string expression or the second operand"
                    + " is not a string."),
    TEXT_MISUSED(134, "42907", "Improper use of a string column, host variable, constant, or function \"<1>\"."),
    RESULT_TOO_LONG(137, "54006", "The length resulting from \"<1>\" is greater than \"<2>\"."),
    ARGUMENT_RANGE(
            138,
            "22011",
            "The statement was not executed because a numeric argument of a scalar function is out of range."),
    NOT_SUPPORTED(142, "42612", "The SQL statement is not supported."),
    COLUMN_COUNT(
            158,
            "42811",
            "The number of columns specified for \"<1>\" is not the same as the number of columns in the result table."),
    ARGUMENT_COUNT(170, "42605", "The number of arguments for function \"<1>\" is incorrect."),
    ARGUMENT_TYPE(
            171,
            "42815",
            "The data type, length or value of the argument for the parameter in position \"<1>\" of routine \"<2>\" is"
                    + " incorrect."),
    DATETIME_SYNTAX(180, "22007", "The syntax of the string representation of a datetime value is incorrect."),
    DATETIME_RANGE(181, "22007", "The string representation of a datetime value is out of range."),
    DURATION_MISUSED(182, "42816", "An expression with a datetime value or a labeled duration is not valid."),
    DATETIME_OVERFLOW(
            183,
            "22008",
            "A datetime arithmetic operation or a datetime scalar function has a result that is not within the valid"
                    + " range of dates."),
    KEYWORD_INVALID(
            199,
            "42601",
            "The use of the reserved word \"<1>\" following \"<2>\" is not valid.  Expected tokens may include: "
                    + " \"<3>\"."),
    AMBIGUOUS(203, "42702", "A reference to column \"<1>\" is ambiguous."),
    UNDEFINED_NAME(204, "42704", "\"<1>\" is an undefined name."),
    UNKNOWN_COLUMN(206, "42703", "\"<1>\" is not valid in the context where it is used."),
    ORDER_OF_SET(
            207,
            "42706",
            "A column name is not allowed in the ORDER BY clause of a SELECT statement used with a set operator."),
    ORDER_COLUMN(
            208, "42707", "The ORDER BY clause is not valid because column \"<1>\" is not part of the result table."),
    DUPLICATE_TABLE(
            212,
            "42712",
            "\"<1>\" is a duplicate table designator or is specified more than once in the REFERENCING clause of a"
                    + " trigger definition."),
    ORDER_EXPRESSION(
            214,
            "42822",
            "An expression in the ORDER BY clause in the following position, or starting with \"<1>\" in the \"ORDER"
                    + " BY\" clause is not valid.  Reason code = \"<2>\"."),
    ELEMENT_COUNT(
            216,
            "428C4",
            "The number of elements on each side of a predicate operator does not match.  Predicate operator is"
                    + " \"<1>\"."),
    ROUTINE_AMBIGUOUS(
            245,
            "428F5",
            "The invocation of routine \"<1>\" is ambiguous.  The argument in position \"<2>\" does not have a best"
                    + " fit."),
    VALUE_RANGE(
            304,
            "22003",
            "A value cannot be assigned to a host variable because the value is not within the range of the host"
                    + " variable's data type."),
    JOIN_CONDITION(338, "42972", "An expression in a join condition or ON clause of a MERGE statement is not valid."),
    TABLE_EXPRESSION_TWICE(
            340,
            "42726",
            "The common table expression \"<1>\" has the same identifier as another occurrence of a common table"
                    + " expression definition within the same statement."),
    INCOMPARABLE(
            401, "42818", "The data types of the operands for the operation \"<1>\" are not compatible or comparable."),
    NOT_NUMERIC(402, "42819", "The data type of an operand of an arithmetic function or operation \"<1>\" is invalid."),
    NUMBER_RANGE(405, "42820", "The numeric literal \"<1>\" is not valid because its value is out of range."),
    TOO_MANY_COLUMNS(412, "42823", "Multiple columns are returned from a subquery that is allowed only one column."),
    CONVERSION_OVERFLOW(413, "22003", "Overflow occurred during numeric data type conversion."),
    SET_TYPES(
            415,
            "42825",
            "The data types of corresponding columns are not compatible in a fullselect that includes a set operator"
                    + " or in the multiple rows of a VALUES clause of an INSERT or fullselect."),
    NULL_MISUSED(
            418,
            "42610",
            "The statement was not processed because the statement contains an invalid use of one of the following: an"
                    + " untyped parameter marker, the DEFAULT keyword, or a null value."),
    NEGATIVE_SCALE(
            419, "42911", "A decimal divide operation is not valid because the result would have a negative scale."),
    TEXT_NO_NUMBER(420, "22018", "Invalid character found in a character string argument of the function \"<1>\"."),
    SET_COLUMNS(
            421, "42826", "The operands of a set operator or a VALUES clause do not have the same number of columns."),
    VALUE_TOO_LONG(433, "22001", "Value \"<1>\" is too long."),
    NO_FUNCTION(
            440, "42884", "No authorized routine named \"<1>\" of type \"<2>\" having compatible arguments was found."),
    ROUTINE_ERROR(
            443,
            "38552",
            "Routine \"<1>\" (specific name \"<2>\") has returned an error SQLSTATE with diagnostic text \"<3>\"."),
    CAST_IMPOSSIBLE(461, "42846", "A value with data type \"<1>\" cannot be CAST to type \"<2>\"."),
    LENGTH_INVALID(
            604,
            "42611",
            "The length, precision, or scale attribute for column, distinct type, structured type, array type,"
                    + " attribute of structured type, routine, cast target type, type mapping, or global variable"
                    + " \"<1>\" is not valid."),
    DIVISION_BY_ZERO(801, "22012", "Division by zero was attempted."),
    OVERFLOW(802, "22003", "Arithmetic overflow or other arithmetic exception occurred."),
    MANY_ROWS(
            811,
            "21000",
            "The result of a scalar fullselect, SELECT INTO statement, or VALUES INTO statement is more than one row."),
    TOO_MANY_ELEMENTS(840, "54004", "Too many elements were specified in the SELECT list."),
    INTERRUPTED(952, "57014", "Processing was cancelled due to an interrupt."),
    NO_SPACE(968, "57011", "The file system is full."),
    TOO_MUCH_MEMORY(
            1585,
            "54048",
            "A temporary table could not be created because there is no available system temporary table space that"
                    + " has a compatible page size."),
    FORMAT_INVALID(20447, "22007", "The format string \"<1>\" is not valid for the \"<2>\" function."),
    FORMAT_MISMATCH(
            20448, "22007", "\"<1>\" cannot be interpreted using format string \"<2>\" for the \"<3>\" function.");

    private final int number;
    private final String state;
    private final String wording;

    SqlCode(int number, String state, String wording) {
        this.number = number;
        this.state = state;
        this.wording = wording;
    }

    /** The SQLCODE, below 0. */
    public int code() {
        return -number;
    }

    public String state() {
        return state;
    }

    /** The failure that names these, in the order of the message. */
    public SqlFailure failure(String... tokens) {
        return new SqlFailure(this, List.of(tokens), Span.NONE, List.of());
    }

    String text(List<String> tokens) {
        String digits = Integer.toString(number);
        StringBuilder text = new StringBuilder("SQL").append("0".repeat(Math.max(0, 4 - digits.length())));
        text.append(digits).append("N  ");
        int from = 0;
        for (int mark = wording.indexOf('<'); mark >= 0; mark = wording.indexOf('<', from)) {
            text.append(wording, from, mark);
            text.append(tokens.get(wording.charAt(mark + 1) - '1'));
            from = mark + 3;
        }
        return text.append(wording, from, wording.length())
                .append("  SQLSTATE=")
                .append(state)
                .toString();
    }
}
