package org.tuoling.team;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What attendance can be narrowed by. */
public class MeetingAttendanceFilter {

    @QueryParam("meetingId")
    @Parameter(description = "The meeting.")
    public UUID meetingId;

    @QueryParam("personId")
    @Parameter(description = "The person.")
    public UUID personId;

    @QueryParam("attendance")
    @Parameter(description = "Whether he was there.")
    public Attendance attendance;
}
