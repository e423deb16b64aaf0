/** The question bank: its import, and what the games draw from. */
package org.surkrut.question;
