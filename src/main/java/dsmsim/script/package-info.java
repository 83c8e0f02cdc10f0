/**
 * Server scripts: their lines, variables, conditions, and runs. Begin with {@link ScriptChapter}, Program and
 * ScriptRun.
 *
 * <p>May import: all below the chapters, and administrator.
 *
 * <p>The commands of a script go through the same door as typed ones ({@link dsmsim.command.Runner}), with rights, log
 * and undo; this package only decides which comes next.
 */
package dsmsim.script;
