/** Rooms, games, their journals and results. */
package org.surkrut.store.match;
