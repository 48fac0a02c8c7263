package org.tuoling.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    private static boolean isFound(String text, String typed) {
        String like = SearchText.pattern(typed);
        return SearchText.of(text).contains(like.substring(1, like.length() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "湖州市吴兴区, 吴兴", "湖州市吴兴区, hzswxq", "湖州市吴兴区, 区", "WX-01 小学, wx-01", "WX-01 小学, 01 小", "哈哈哈, 哈哈", "𠮷野家, 𠮷野"
    })
    void what_stands_in_a_text_is_found(String text, String typed) {
        assertThat(isFound(text, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"湖州市吴兴区, 州吴", "湖州市吴兴区, 兴吴", "哈哈, 哈哈哈", "湖州, 湖湖"})
    void what_does_not_stand_in_it_is_not(String text, String typed) {
        assertThat(isFound(text, typed)).isFalse();
    }

    @Test
    void two_characters_make_the_three_letters_the_index_needs() {
        assertThat(SearchText.pattern("柯坪")).isEqualTo("%柯柯坪坪%");
    }

    @Test
    void wildcards_are_taken_literally() {
        assertThat(SearchText.pattern("5%_\\")).isEqualTo("%5\\%\\_\\\\%");
    }
}
