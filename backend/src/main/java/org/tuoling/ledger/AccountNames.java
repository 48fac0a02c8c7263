package org.tuoling.ledger;

/** How an account {@code a} is named in SQL: the columns {@link AccountRef} reads, and the tables they come from. */
final class AccountNames {

    static final String COLUMNS = """
            a.id as account_id, a.stage,
            o.id as origin_id, o.document_number as origin_code, o.source as origin_name_zh, null as origin_name_en,
            j.id as project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en,
            t.id as category_id, t.code as category_code, t.name_zh as category_name_zh, t.name_en as category_name_en,
            c.id as contract_id, c.code as contract_code, c.name_zh as contract_name_zh, null as contract_name_en,
            y.id as payee_id, y.code as payee_code, y.name as payee_name_zh, null as payee_name_en
            """;

    static final String JOINS = " left join appropriation o on o.id = a.origin_id left join project j on j.id = a.project_id"
            + " left join term t on t.id = a.category_id left join contract c on c.id = a.contract_id"
            + " left join payee y on y.id = a.payee_id";

    private AccountNames() {}
}
