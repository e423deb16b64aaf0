/** A player's own page: what is kept, and how to change it or have it deleted. */
package org.surkrut.web.account;
