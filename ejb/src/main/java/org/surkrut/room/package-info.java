/** Rooms: who is in them, the one door through which their games are played, and their clock. */
package org.surkrut.room;
