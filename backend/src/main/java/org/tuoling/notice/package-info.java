/**
 * Owns what people are told in the app, and the outbox that carries it further. {@link org.tuoling.notice.NoticeBoard}
 * takes notices in the transaction of what they tell of; a {@link org.tuoling.notice.NoticeChannel} brings them to where
 * people are.
 */
package org.tuoling.notice;
