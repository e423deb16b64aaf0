/** What play tells of questions and players: who was asked what, ratings, suspects, reports. */
package org.surkrut.rating;
