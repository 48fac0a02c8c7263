package org.tuoling.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Search, order and position in a list, as every list takes them. */
public class PageQuery {

    public static final int LIMIT_MAX = 100;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Finds records by name, pinyin initials or code.", example = "湖州")
    public String q;

    @QueryParam("sort")
    @Size(max = 40)
    @Parameter(description = "Field to sort by; a leading `-` reverses. The fields a list sorts by are in its description.", example = "code")
    public String sort;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(LIMIT_MAX)
    @Parameter(description = "Records per page.", example = "20")
    public int limit = 20;

    @QueryParam("after")
    @Size(max = 1000)
    @Parameter(description = "Where the page starts: `next` of the page before.")
    public String after;

    /** A page of the first records, for callers inside the service. */
    public static PageQuery first(int limit) {
        var query = new PageQuery();
        query.limit = limit;
        return query;
    }
}
