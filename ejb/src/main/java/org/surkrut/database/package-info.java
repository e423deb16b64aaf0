/** The way to the database where entities are not the best one. */
package org.surkrut.database;
