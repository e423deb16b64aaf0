/**
 * What is done from the command line, beside the server, to the database that the environment
 * names.
 */
package org.surkrut.console;
