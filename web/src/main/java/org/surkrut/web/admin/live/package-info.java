/** The desk's pages of what goes on: rooms, one room, the server. */
package org.surkrut.web.admin.live;
