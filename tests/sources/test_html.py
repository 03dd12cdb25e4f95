"""The article of a page: its text without what stands around it, and what the page says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riwaya.sources.html import declared_charset, extract


def test_the_article_without_menus_and_scripts() -> None:
    page = """<html><head><title>موقع</title><style>p{}</style></head><body><nav><a>الرئيسية</a></nav>
    <article><h1>عنوان</h1><p>قال <b>الوزير</b> إن<br>القوات &laquo;تقدمت&raquo;.<script>var a = "<p>";</script>
    <p>فقرة
    ثانية</article><footer>حقوق</footer></body></html>"""
    assert extract(page).text == "عنوان\nقال الوزير إن\nالقوات «تقدمت».\nفقرة ثانية\n"


@pytest.mark.parametrize("page", ["<main><p>نص</main><p>غيره", "<body><p>نص</body>", "<p>نص", "نص", "<div>نص<"])
def test_without_an_article_it_takes_what_there_is(page: str) -> None:
    assert extract(page).text.startswith("نص")


def test_what_the_page_says_of_itself() -> None:
    page = """<head><meta property="og:title" content="عنوان"><meta property="og:site_name" content="شبكة">
    <meta content="2024-01-02T03:04:05+03:00" property="article:published_time"><link rel="canonical" href="https://x.example/1">
    </head><p>نص"""
    found = extract(page)
    assert found[1:5] == ("عنوان", "2024-01-02T03:04", "شبكة", "https://x.example/1")
    assert found.found == {
        "title": "meta:og:title", "published": "meta:article:published_time", "outlet": "meta:og:site_name",
        "url": "link:canonical",
    }  # fmt: skip


def test_a_date_that_is_none_is_left_out() -> None:
    assert extract('<meta name="date" content="أمس"><p>نص').published is None


def test_the_declared_charset() -> None:
    assert declared_charset(b'<meta charset="windows-1256">') == "windows-1256"
    assert declared_charset(b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">') == "utf-8"
    assert declared_charset(b"<p>") is None


def test_unclosed_elements_do_not_swallow_the_rest() -> None:
    assert extract("<nav><form><button>x</nav><p>نص").text == "نص\n"


@given(
    st.lists(
        st.sampled_from(["<", ">", "</", "p", "nav", "article", "script", "!--", "-->", '"', "نص", " ", "&#x", ";", "]]>"]),
        max_size=40,
    )
)
def test_no_page_breaks_it(parts: list[str]) -> None:
    extract("".join(parts))
