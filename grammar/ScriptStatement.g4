/*
 * A statement of a server script, its continuation lines joined and its variables replaced:
 *
 *     label: IF(RC_OK,WARNING) GOTO label | EXIT | PARALLEL | SERIAL | any command
 *
 * all parts optional. Of a command only the beginning is looked at; its text goes on to the grammar of commands as it is.
 */
grammar ScriptStatement;

options {
    caseInsensitive = true;
}

@header {package dsmsim.language;}

// Behind an IF a colon can only be one of routing, which does not route in a script.
statement
    : GAP? (label = LABEL GAP?)? (condition GAP? (LABEL GAP?)?)? (step GAP? | command)? EOF
    ;

condition
    : IF GAP? code (GAP? COMMA GAP? code)* GAP? CLOSE
    ;

code
    : NAME
    ;

step
    : GOTO GAP target
    | EXIT
    | PARALLEL
    | SERIAL
    ;

target
    : NAME
    | GOTO
    | EXIT
    | PARALLEL
    | SERIAL
    ;

command
    : (NAME | COMMA | CLOSE | OTHER) .*?
    ;

LABEL: WORD ':';
IF: 'IF' [ \t]* '(';
GOTO: 'GOTO';
EXIT: 'EXIT';
PARALLEL: 'PARALLEL';
SERIAL: 'SERIAL';
NAME: WORD;
COMMA: ',';
CLOSE: ')';
// A comment that is not closed takes the rest of the line.
GAP: ([ \t\r\n\f] | '/*' (~'*' | '*'+ ~[*/])* ('*'+ '/' | '*'* EOF))+;
OTHER: .;

fragment WORD: [A-Z0-9_.\-+&]+;
