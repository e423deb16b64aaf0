/** Accounts: registering, proving who one is, tokens. */
package org.surkrut.account;
