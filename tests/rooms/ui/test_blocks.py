"""On a phone a table is a block per row, and every cell says which column it is."""

from forankring.kernel.ui.tags.frames import table

HEAD = (
    '<thead><tr><th scope="col">Udvalg</th><th scope="col"><a href="?o">Møde &amp; dag</a></th>'
    '<th scope="col" class="number">Så "mange"</th></tr></thead>'
)


def made(head: str, *rows: str) -> str:
    return str(table(head + "<tbody>" + "".join(rows) + "</tbody>", "Udvalg"))


def test_each_cell_carries_the_words_of_its_column():
    page = made(HEAD, '<tr><th scope="row">HMU</th><td>3. <b>maj</b></td><td class="number">4</td></tr>')
    assert 'data-blocks="1"' in page
    assert '<td data-label="Møde &amp; dag">3. <b>maj</b></td>' in page
    assert '<td class="number" data-label="Så &quot;mange&quot;">4</td>' in page
    assert '<th scope="row">HMU</th>' in page


def test_an_empty_cell_is_left_out_and_a_row_longer_than_the_head_stays_whole():
    page = made(HEAD, "<tr><td>a</td><td> \n</td><td>–</td><td>d</td></tr>")
    assert '<td data-label="Så &quot;mange&quot;" data-none="1">–</td>' in page
    assert '<td data-label="Udvalg">a</td><td data-label="Møde &amp; dag" data-none="1"> \n</td>' in page
    assert page.count("<td") == 4
    assert "<td>d</td>" in page


def test_a_list_of_one_column_stays_as_it_is():
    page = made('<thead><tr><th scope="col">Udvalg</th></tr></thead>', '<tr><th scope="row">HMU</th></tr>')
    assert "data-blocks" not in page
    assert "data-label" not in page
