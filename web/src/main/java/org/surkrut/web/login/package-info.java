/** The page of the log-in to the pages that are not for everybody. */
package org.surkrut.web.login;
