/** The notation of the synopses: what stands behind the command words of an entry of the catalog. */
grammar CommandSyntax;

@header {package dsmsim.catalog;}

// Two SET commands are drawn with an equals sign before their one operand.
synopsis
    : ('=' alternatives)? element* EOF
    ;

alternatives
    : sequence ('|' sequence)*
    ;

sequence
    : element+
    ;

element
    : keyword
    | term
    | '[' alternatives ']'
    ;

// The alternatives behind KEY= are its values up to the next one that has an equals sign of its own.
keyword
    : KEYWORD term ('|' term)*
    ;

term
    : (atom (',' atom)* | '{' alternatives '}') (LIST | REPEAT)? TAIL?
    ;

atom
    : text
    | '(' text ')'
    ;

text
    : WORD
    | STRING
    | METAVARIABLE
    | PREFIXED
    ;

LIST: ',...';
REPEAT: '...';
KEYWORD: TEXT '=';
METAVARIABLE: NAME;
PREFIXED: TEXT NAME;
TAIL: '?' NAME;
STRING: '"' ~["]* '"';
WORD: TEXT;
BLANK: [ \t\r\n]+ -> skip;

fragment TEXT: [A-Za-z0-9_*.:/@+-]+;
fragment NAME: '<' ~[<>\r\n]+ '>';
