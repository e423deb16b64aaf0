/** The question bank. */
package org.surkrut.store.question;
