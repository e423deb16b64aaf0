/** The page on which everything is played. */
package org.surkrut.web.index;
