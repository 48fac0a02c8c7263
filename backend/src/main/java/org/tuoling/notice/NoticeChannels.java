package org.tuoling.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** The channels this installation uses. */
@ApplicationScoped
class NoticeChannels {

    private final Instance<NoticeChannel> attached;

    NoticeChannels(@Any Instance<NoticeChannel> attached) {
        this.attached = attached;
    }

    List<NoticeChannel> inUse() {
        return attached.stream().filter(NoticeChannel::isOn).toList();
    }

    String[] names() {
        return inUse().stream().map(NoticeChannel::name).toArray(String[]::new);
    }
}
