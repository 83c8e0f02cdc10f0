package dsmsim.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void textIsNeverMarkup() {
        assertEquals(
                "<p title=\"&quot;&gt;&#39;\">&lt;b&gt;&amp;amp;</p>",
                new Markup().element("p", "<b>&amp;", "title", "\">'").toString());
    }

    @Test
    void whatXmlDoesNotKnowIsShownByASign() {
        assertEquals(
                "␇␛[31m\ufffd\ufffd\ufffd 😀\n",
                new Markup().text("\u0007\u001b[31m\u0085\u202e\ud83d\t😀\n").toString());
    }

    @Test
    void openElementsAreAnError() {
        assertThrows(IllegalStateException.class, () -> new Markup().open("p").toString());
    }
}
