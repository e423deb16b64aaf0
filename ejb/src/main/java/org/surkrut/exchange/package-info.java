/**
 * Question files: what others write and we read, and the other way round, and which questions are
 * alike.
 */
package org.surkrut.exchange;
