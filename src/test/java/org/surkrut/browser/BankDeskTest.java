package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.surkrut.AdministratorMaker;
import org.surkrut.DoubtServlet;
import org.surkrut.wire.Person;

/** Questions, packs, imports and reports at the desk. */
class BankDeskTest extends BrowserTest {
    private static final int WIDE = 1280;

    @Deployment(testable = false)
    static WebArchive maker() {
        return AdministratorMaker.war().addClass(DoubtServlet.class);
    }

    private Page atDesk(String page) {
        String login = Person.registered();
        AdministratorMaker.make(login);
        Page desk = open(options("en-GB", WIDE, 900), "admin/" + page);
        desk.fill("#name", login);
        desk.fill("#password", Person.PASSWORD);
        desk.click("#submit");
        desk.waitForSelector(".desk-" + page);
        return desk;
    }

    /** A file of our own CSV, with so many questions that no other file has. */
    private static String csv(String name, int questions) {
        return "category,level,question,right,wrong1,wrong2,explanation\n"
                + IntStream.range(0, questions)
                        .mapToObj(i -> row(name, i))
                        .collect(Collectors.joining());
    }

    private static String row(String name, int i) {
        return "choux,1,Which <b>leaf</b> no. %d%d%d of %s?,\"'=cmd|%d\",No,Never %d,So.\n"
                .formatted(i, i, i, name, i, i);
    }

    private static void send(Page desk, String name, byte[] content) {
        desk.setInputFiles("#file", new FilePayload(name, "text/plain", content));
        desk.click("#send");
    }

    private static void send(Page desk, String name, String content) {
        send(desk, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** At the pack's questions. */
    private static void importPack(Page desk, String name, int questions) {
        desk.navigate("admin/import");
        send(desk, name + ".csv", csv(name, questions));
        desk.waitForSelector("#choices\\:lines");
        desk.click("#choices\\:begin");
        desk.click("#see");
        desk.waitForSelector("#bank\\:table");
    }

    private static String fresh() {
        return "pack" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void importAFileOnceItIsLookedAt() {
        String name = fresh();
        Page desk = atDesk("import");
        String odd = "choux,1,Two equal?,A,A,B,\nnowhere,2,Which place of " + name + "?,A,B,C,\n";

        send(desk, name + ".csv", '\ufeff' + csv(name, 3) + odd + row(name, 2));

        desk.waitForSelector("#choices\\:lines");
        assertThat(desk.textContent("#choices")).contains("two equal answers", "a double");
        assertThat(desk.textContent("#choices\\:lines")).contains("Which <b>leaf</b> no. 000");
        assertThat(desk.locator("#choices\\:begin").count()).as("not all mapped").isZero();

        desk.selectOption("#choices select[title=nowhere]", "3");
        desk.click("#choices\\:look");
        desk.click("#choices\\:begin");

        desk.waitForSelector("#sums");
        assertThat(desk.textContent("#sums")).contains("4 added", "1 doubles", "1 questions left");
        desk.click("#see");
        Locator rows = desk.locator("#bank\\:table_data tr");
        rows.nth(3).waitFor();
        assertThat(rows.count()).isEqualTo(4);
        assertThat(complaints).isEmpty();
    }

    @Test
    void findEditAndPutBackAQuestion() {
        String name = fresh();
        Page desk = atDesk("import");
        importPack(desk, name, 3);

        desk.locator("#bank\\:text").pressSequentially("222 of " + name);
        Locator row = desk.locator("#bank\\:table_data tr:only-child");
        row.waitFor();
        row.locator(".do-edit").click();
        desk.fill("#edit\\:text", "Which stalk of " + name + "?");
        desk.fill("#edit\\:wrong1", "never 2");
        desk.click("#edit\\:save");
        desk.waitForSelector(".ui-growl-message:has-text('Two answers are the same')");
        desk.fill("#edit\\:wrong1", "Not ever");
        desk.click("#edit\\:save");
        desk.waitForSelector("#editing", hidden());

        desk.fill("#bank\\:text", "");
        desk.locator("#bank\\:text").pressSequentially("stalk of " + name);
        row.locator(".do-history").click();
        assertThat(desk.textContent("#history ins >> nth=0")).contains("stalk");
        desk.locator(".do-restore").first().click();
        desk.waitForSelector("#history li:has-text('Put back')");
        assertThat(desk.textContent("#history ins >> nth=0")).contains("leaf");
        assertThat(complaints).isEmpty();
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    @Test
    void changeManyAtOnceAndExportTheRest() {
        String name = fresh();
        Page desk = atDesk("import");
        importPack(desk, name, 4);
        Locator rows = desk.locator("#bank\\:table_data tr");
        rows.nth(3).waitFor();

        rows.nth(0).locator(".ui-chkbox-box").click();
        rows.nth(1).locator(".ui-chkbox-box").click();
        desk.click("#bank\\:bulk:has-text('(2)')");
        desk.click("#change\\:do");

        desk.waitForSelector(".ui-growl-message:has-text('2 of 2')");
        assertThat(desk.locator("#bank\\:table_data .desk-tag-off").count()).isEqualTo(2);

        APIResponse file = export(desk, name);
        assertThat(file.headers().get("content-disposition"))
                .isEqualTo("attachment; filename=\"" + name + "-en-csv.csv\"");
        assertThat(file.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(file.text().lines()).hasSize(3);
        assertThat(file.text()).contains("'=cmd|").doesNotContain(",=cmd");
    }

    private static APIResponse export(Page desk, String name) {
        desk.navigate("admin/packs");
        Locator row = desk.locator("#packs\\:table_data tr:has-text('" + name + "')");
        row.locator(".do-export").click();
        String address =
                (String)
                        desk.locator(".ui-menu:visible a:has-text('CSV')")
                                .evaluate("link => link.href");
        return desk.context().request().get(address);
    }

    @Test
    void refuseWhatIsNoQuestionFile() throws IOException {
        Page desk = atDesk("import");

        send(desk, "broken.json", "{\"results\": [\n");
        assertThat(desk.textContent("#choices\\:refusal")).contains("line");
        desk.click("#choices\\:other");

        desk.waitForSelector("#upload");
        send(desk, "bomb.xlsx", bomb());
        assertThat(desk.textContent("#choices\\:refusal")).contains("unpacked");
        desk.click("#choices\\:other");

        desk.waitForSelector("#upload");
        byte[] latin = "catégorie;question\nà côté;Où?;".getBytes(StandardCharsets.ISO_8859_1);
        send(desk, "latin1.csv", latin);
        desk.waitForSelector("#choices");
        assertThat(desk.locator("#choices\\:begin").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    /** 80 MiB of nothing. */
    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/nothing.bin"));
            byte[] piece = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void saySoWhereAFileIsTooBig() {
        Page desk = atDesk("import");

        desk.evaluate(
                """
                () => {
                    const files = new DataTransfer();
                    files.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'big.csv'));
                    const input = document.querySelector('#file');
                    input.files = files.files;
                    input.dispatchEvent(new Event('change'));
                }
                """);

        assertThat(desk.textContent("#upload [role=alert]")).contains("50 MiB");
        assertThat(desk.isEnabled("#send")).isFalse();
        assertThat(post(desk, "name=big.csv&at=0&of=50000000", 1)).isEqualTo(413);
        assertThat(post(desk, "name=a&at=0&of=60000", 60_000)).isEqualTo(400);
        assertThat(post(desk, "name=a&at=7&of=60000", 1)).isEqualTo(409);
    }

    private static int post(Page desk, String query, int bytes) {
        return (Integer)
                desk.evaluate(
                        "([query, bytes]) => fetch('upload?' + query, {method: 'POST', body: new"
                                + " Uint8Array(bytes)}).then(answer => answer.status)",
                        List.of(query, bytes));
    }

    @Test
    void settleWhatPlayersReport() {
        String name = fresh();
        Page desk = atDesk("import");
        importPack(desk, name, 2);
        Locator rows = desk.locator("#bank\\:table_data tr");
        rows.nth(1).waitFor();
        AdministratorMaker.report(rows.nth(0).getAttribute("data-rk"));
        AdministratorMaker.report(rows.nth(1).getAttribute("data-rk"));

        desk.navigate("admin/reports");
        Locator reported = desk.locator("#reports\\:table_data tr:has-text('" + name + "')");
        reported.nth(1).waitFor();
        assertThat(reported.nth(0).textContent()).contains("ambiguous", "It is <i>not</i>");
        reported.nth(0).locator(".do-keep").click();
        reported.nth(1).waitFor(gone());
        reported.nth(0).locator(".do-mend").click();
        desk.fill("#edit\\:wrong2", "Mended");
        desk.click("#edit\\:save");
        reported.nth(0).waitFor(gone());
        assertThat(complaints).isEmpty();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
