/**
 * Schedules; so far only the settings of a server that are about them. Begin with {@link ScheduleChapter} and {@link
 * SchedulingSettings}.
 *
 * <p>May import: all below the chapters.
 */
package dsmsim.schedule;
