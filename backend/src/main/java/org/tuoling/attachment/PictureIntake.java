package org.tuoling.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/** Takes in pictures: made anew from what was sent, then into the store in both sizes. */
@ApplicationScoped
public class PictureIntake {

    private final Darkroom darkroom;
    private final FileKeeper keeper;

    PictureIntake(Darkroom darkroom, FileKeeper keeper) {
        this.darkroom = darkroom;
        this.keeper = keeper;
    }

    /** Not inside a transaction, as files are. */
    public ReceivedPicture receive(UUID programmeId, InputStream sent) {
        var picture = darkroom.develop(sent);
        return new ReceivedPicture(
                keeper.keep(programmeId, picture.full()),
                keeper.keep(programmeId, picture.thumbnail()),
                picture.width(),
                picture.height());
    }
}
