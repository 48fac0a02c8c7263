package org.tuoling.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.attachment.DocumentKind;
import org.tuoling.attachment.Documents;
import org.tuoling.attachment.FileIntake;
import org.tuoling.attachment.NewDocument;
import org.tuoling.attachment.ReceivedFile;
import org.tuoling.shared.print.Printer;
import org.tuoling.shared.print.Xhtml;

/** Documents of a few records, printed here and saying of themselves that they are made up. */
@ApplicationScoped
class DemonstrationPapers {

    private static final String TEMPLATE = Xhtml.template("/demonstration/paper.xhtml");

    private static final List<Paper> PAPERS = List.of(
            new Paper("contract", "HT-001-1", DocumentKind.CONTRACT, "施工合同", "合同金额 10,320,000.00 元，按约定进度付款，不得垫资。"),
            new Paper("disbursement", "FK-2020-004", DocumentKind.INVOICE, "预付款发票", "预付款 3,000,000.00 元，开票日期 2020-04-27。"),
            new Paper("project", "P-001", DocumentKind.ACCEPTANCE, "竣工验收意见", "2021-09-20 联合验收组现场查验，同意通过验收。"),
            new Paper("project", "P-001", DocumentKind.HANDOVER, "移交清单", "2021-10-08 移交受援单位使用和管理。"));

    private static final Paper PHOTOGRAPH =
            new Paper("finding", "ZG-2020-02", DocumentKind.EVIDENCE, "防护栏杆整改后（示意图）", null);

    private final Printer printer;
    private final FileIntake intake;
    private final Documents documents;
    private final DemonstrationRecords records;

    DemonstrationPapers(Printer printer, FileIntake intake, Documents documents, DemonstrationRecords records) {
        this.printer = printer;
        this.intake = intake;
        this.documents = documents;
        this.records = records;
    }

    /** @param record its code */
    private record Paper(String recordType, String record, DocumentKind kind, String title, String text) {

        String xhtml() {
            return TEMPLATE.replace("${title}", Xhtml.escaped(title))
                    .replace("${record}", Xhtml.escaped(record))
                    .replace("${text}", Xhtml.escaped(text));
        }
    }

    /** A paper whose file is in the store, to be made a document of its record. */
    record Kept(Paper paper, ReceivedFile file) {}

    /** Puts the files into the store; outside a transaction, as everything that waits for the store. */
    List<Kept> keep(UUID programme) {
        var kept = new ArrayList<Kept>();
        for (var paper : PAPERS) {
            kept.add(keep(programme, paper, printer.pdf(paper.xhtml())));
        }
        kept.add(keep(programme, PHOTOGRAPH, Railing.png()));
        return kept;
    }

    private Kept keep(UUID programme, Paper paper, byte[] file) {
        return new Kept(paper, intake.receive(programme, new ByteArrayInputStream(file), paper.title()));
    }

    /** By the account of somebody who would have sent them. */
    void attach(UUID programme, UUID account, List<Kept> kept) {
        for (var one : kept) {
            var paper = one.paper();
            UUID document = documents.add(programme, account, new NewDocument(null, null, paper.kind(), paper.title(), one.file()));
            UUID record = records.coded(programme, paper.recordType(), paper.record());
            documents.bind(programme, account, paper.recordType(), record, List.of(document));
        }
    }
}
