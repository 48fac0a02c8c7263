package org.tuoling.attachment.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.attachment.NewDocument;
import org.tuoling.attachment.ReceivedFile;
import org.tuoling.shared.validation.Line;

/** What is said of a document besides its bytes. */
public class DocumentParameters {

    private static final int TITLE = 200;
    private static final int FILE_NAME = 500;

    @QueryParam("recordType")
    @Parameter(description = "Kind of the record it belongs to, with `recordId`; without both it waits for its record.", example = "project")
    public String recordType;

    @QueryParam("recordId")
    @Parameter(description = "Id of the record it belongs to.")
    public UUID recordId;

    @QueryParam("kind")
    @DefaultValue("OTHER")
    @Parameter(description = "What it is for.")
    public DocumentKind kind;

    @QueryParam("title")
    @Line
    @Size(max = TITLE)
    @Parameter(description = "What it is called; without one, as its file.", example = "竣工验收报告")
    public String title;

    @QueryParam("fileName")
    @Size(max = FILE_NAME)
    @Parameter(description = "What the file is called; its ending follows from its content.", example = "竣工验收报告.pdf")
    public String fileName;

    NewDocument toDocument(ReceivedFile file) {
        String called = title == null ? file.name().substring(0, file.name().lastIndexOf('.')) : title;
        return new NewDocument(recordType, recordId, kind, called, file);
    }
}
