/** Accounts and the tokens that log them in again. */
package org.surkrut.store.account;
