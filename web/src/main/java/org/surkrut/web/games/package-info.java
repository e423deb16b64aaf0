/** Game files: all that happened in a game that has ended. */
package org.surkrut.web.games;
