/** The page on which anyone checks a game's chance. */
package org.surkrut.web.verify;
