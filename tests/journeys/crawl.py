"""Every page a person can reach by following links, as that person meets it."""

import re
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin, urlsplit

from playwright.sync_api import Error, Page

NOT_PAGES = re.compile(r"/log-ud/|/fil/|/static/|\.(?:pdf|docx|csv|ics|svg|zip|json|txt)$|/stream$|invitation\.")
UUID = r"[0-9a-f]{8}-[0-9a-f-]{27}"
ID = re.compile(
    rf"(?<!/forloeb/)(?<!/ark/)(?<!/tiltag/){UUID}"
    rf"|(?:{UUID}|(?<=/)\d+(?=/))(?!/(?:opsamling/)?$)"
)
"""An id in an address. Where a session, a sheet or a thread is the page itself, and at a harvest, it is another page:
a planned, a running and a held session lead to different places."""
ALIKE = re.compile(rf"{ID.pattern}|(?<=/indhold/)[a-z0-9-]+")
"""One tool's page is as another's, where only the size or the colours are looked at again."""
MOST = 300


def every_page(page: Page, *starts: str, alike: re.Pattern[str] = ID) -> Iterator[str]:
    """Open each page once and yield its address. Pages that differ only by an id (`alike`) are one page."""
    waiting, seen = list(starts), set[str]()
    while waiting:
        address = waiting.pop(0)
        shape = alike.sub("ID", urlsplit(address)._replace(query="").geturl())
        if shape in seen:
            continue
        seen.add(shape)
        assert len(seen) < MOST, "the house has grown: raise MOST"
        try:
            answer = page.goto(address)
        except Error as problem:
            if "Download is starting" in str(problem):  # a paper, not a page
                continue
            raise
        assert answer is not None
        assert answer.status < 500, address
        if not answer.headers.get("content-type", "").startswith("text/html"):  # a paper shown in the browser
            continue
        yield address
        waiting += [link for link in links(page) if urlsplit(link).netloc == urlsplit(starts[0]).netloc]


def links(page: Page) -> list[str]:
    found = page.locator("a[href]").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    return [link for href in found if not NOT_PAGES.search(link := urldefrag(urljoin(page.url, href)).url)]
