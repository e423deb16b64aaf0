/** The page that tells the rules to players. */
package org.surkrut.web.rules;
