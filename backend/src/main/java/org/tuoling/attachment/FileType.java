package org.tuoling.attachment;

/** What a document is as a file, told from its content and not from its name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    /** Every picture: it is made anew from what was sent. */
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
