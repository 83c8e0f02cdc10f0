/**
 * The program: where the parts are wired together, and the small programs beside it.
 *
 * <p>{@link Main} gives the streams of the process to the client, and {@link Commands} names the chapters. Begin with
 * these two. Manual prints HELP on all commands, ColumnsFilled counts the columns that SELECT will find filled, and
 * Training runs once in the build.
 *
 * <p>The packages stand in three storeys. Below are the parts that know no command: resource, file, message, product, value,
 * inventory, language, syntax, catalog, binding, result, site, tables, command. On these stand the chapters, one
 * package for each chapter of the manual that has an effect. On the chapters stands the program: completion, help,
 * session, present, client, console, transcript. This package may import all of them, and none imports it. LayeringTest
 * holds every package to what it may import.
 *
 * <p>Why is the program run by the build? A start is over before the virtual machine has become fast, and much of it is
 * the loading of classes. So the build does once what users do (Training) and keeps the loaded classes in an archive
 * beside the jar; without the archive all works the same, in about twice the time. The launcher also stops at the first
 * compiler, which saves about 30 ms. A start with {@code query status} then took 170 ms where an empty class took 46
 * (BENCHMARKS.md: 3.7 times, the goal is 4), and half of it is building the site. For the same reason nothing heavy
 * stands on the way of a start: a chapter of the catalog, a message, a handler, the console are read or loaded when
 * they are first used.
 */
package dsmsim;
