/**
 * The activity log, processes, sessions, and the alerts that messages raise. Begin with {@link ActivityChapter}; {@link
 * QueryActlog} is the largest query and MonitorSettings shows how settings are declared.
 *
 * <p>May import: all below the chapters, and administrator, server.
 *
 * <p>Sessions of other servers are not kept but read off the processes that hold them
 * ({@link dsmsim.site.HeldSession}). Simulated clients come and go within one command and leave none.
 */
package dsmsim.activity;
