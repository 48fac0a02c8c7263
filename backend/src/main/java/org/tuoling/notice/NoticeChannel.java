package org.tuoling.notice;

import java.io.IOException;

/**
 * A way by which notices reach people outside the app: a bean of this type is all it takes to attach one. A notice may
 * come twice when an instance dies before it can say that it delivered; its id is the same.
 */
public interface NoticeChannel {

    /** What its deliveries are kept under; must not change once it is in use. */
    String name();

    /** Whether this installation uses it. */
    boolean isOn();

    /** Returns when the notice is delivered; whatever it throws makes the delivery be tried again later. */
    void deliver(OutgoingNotice notice) throws IOException, InterruptedException;
}
