"""The commands and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: what a person reads in --help stands here in one place; nothing here knows how anything is done.
"""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated, Any

import typer

_EXITS = """\b
Exit status:
  0    everything was read
  1    something could not be read; its place holds a record with "error"
  2    wrong usage; nothing was done
  130  interrupted
  141  the reader of the output went away"""

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False)
lexicon = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
add = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
gazetteer = typer.Typer(rich_markup_mode=None, no_args_is_help=True)


class Source(enum.StrEnum):
    """What the files hold: the kinds of `sources.KINDS`, which are not imported only to be named."""

    text = "text"
    html = "html"
    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    url = "url"
    feed = "feed"
    sitemap = "sitemap"
    warc = "warc"
    telegram = "telegram"
    folder = "folder"
    zip = "zip"


_KINDS = "What the sources are: " + ", ".join(Source) + "."


class PlaceList(enum.StrEnum):
    """What a list of places is."""

    auto = "auto"
    geonames = "geonames"
    alternates = "alternates"
    pcodes = "pcodes"
    csv = "csv"


class Table(enum.StrEnum):
    """How a list is printed."""

    table = "table"
    jsonl = "jsonl"


class Format(enum.StrEnum):
    """How documents are printed."""

    pretty = "pretty"
    json = "json"
    jsonl = "jsonl"


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[SOURCE|-]...", help="Files, folders or addresses to read; - is standard input.", show_default=False),
]
From = Annotated[
    Source | None,
    typer.Option("--from", metavar="KIND", help=_KINDS, show_default="told by name and content; - is text"),
]
Columns = Annotated[
    str | None,
    typer.Option(
        metavar="FIELD=COLUMN,...",
        help="Which columns of a CSV or Parquet file hold what: text=body,published=date.",
        show_default="columns named text, id, title, published, outlet, url",
    ),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings", metavar="FILE", help="Other limits than the usual (docs/limits.md).", show_default="$RIWAYA_SETTINGS"
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="When the reports were published, 2018-05-22 or 2018-05-22T03:18. Dates such as أمس hang on it.",
    ),
]
Outlet = Annotated[str | None, typer.Option(metavar="NAME", help="Who published the reports.")]
Folder = Annotated[
    Path | None, typer.Option(metavar="FOLDER", help="Another folder of data files.", show_default="the Arabic pack's")
]


def command() -> Any:
    """The click command to run."""
    from riwaya.cli import store_commands

    store_commands.register(app)
    return typer.main.get_command(app)


@app.callback(epilog=_EXITS)
def riwaya() -> None:
    """Reads Arabic news: who says that who did what to whom, where and when.

    \b
    Start here:
      riwaya read report.txt                      a view for people
      riwaya read report.txt --format json        the same as data
      riwaya explain report.txt --id e1           why a record is there
      riwaya export --help                        CSV, GeoJSON, ACLED and others
      riwaya lexicon lint                         are the word lists in order?
      riwaya gazetteer add places.csv             places of your own, beside the built-in ones
      riwaya ingest *.txt --store desk.db         many reports, kept and found again
      riwaya search القاهرة --store desk.db

    Nothing is sent anywhere, only addresses that you name are fetched, and the same input gives the same output, to the byte.
    """


@app.command(epilog=_EXITS)
def read(
    files: Files = None,
    source: From = None,
    format: Annotated[
        Format | None,
        typer.Option(
            help="For people, one document as JSON, or one document a line.",
            show_default="pretty on a terminal, else jsonl",
        ),
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", metavar="N", min=1, max=512, help="Processes to use; the output is the same.")
    ] = 1,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    settings: SettingsFile = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of standard output.")
    ] = None,
) -> int:
    """Reads reports and prints what they say.

    \b
    Examples:
      riwaya read report.txt
      riwaya read page.html --format json
      cat report.txt | riwaya read - --published 2018-05-22 --outlet الخليج
      riwaya read --from jsonl news.jsonl --jobs 8 -o read.jsonl
      riwaya read news.csv --columns text=body,published=date
      riwaya read https://example.org/feed.xml archive.warc.gz saved-pages/ result.json

    \b
    A line of JSON holds one report; only its text must be there:
      {"id": "a1", "text": "...", "title": null, "published": "2018-05-22T03:18", "outlet": null, "url": null}

    Documents come in the order of the input. What cannot be read gives a record with "error" in its place; the others
    are unharmed, and the exit status is 1.
    """
    from riwaya.cli import reading

    return reading.run(
        reading.Request(
            files=tuple(files or ()), kind=source.value if source else None, format=format.value if format else None, jobs=jobs,
            published=moment(published), outlet=outlet, output=output, columns=columns_of(columns), limits=path_of(settings),
        )
    )  # fmt: skip


@app.command()
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="The file the record was read from.", show_default=False)],
    id: Annotated[str, typer.Option("--id", metavar="ID", help="The record: s1, e3, c1, a2, p4, t5 or q6.", show_default=False)],
    source: From = None,
    doc: Annotated[str | None, typer.Option(metavar="ID", help="Where a source holds many reports: the id of the one.")] = None,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    settings: SettingsFile = None,
) -> int:
    """Shows why a record is there: its rule, the lexicon entry, its slots and their characters.

    \b
    Examples:
      riwaya explain report.txt --id e3
      riwaya explain news.jsonl --from jsonl --doc a1 --id s2
    """
    from riwaya.cli import explaining, reading

    request = reading.Request(
        files=(file,), kind=source.value if source else None, published=moment(published), outlet=outlet,
        columns=columns_of(columns), limits=path_of(settings),
    )  # fmt: skip
    return explaining.run(request, id, doc)


@app.command(epilog=_EXITS)
def watch(
    feeds: Annotated[Path, typer.Argument(metavar="FEEDS.toml", help="The list of feeds.", show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE|FOLDER",
            help="Append there; a folder gets a file a day.",
            show_default="standard output",
        ),
    ] = None,
    store: Annotated[str | None, typer.Option(metavar="STORE", help="Put what is new into this store.")] = None,
    once: Annotated[bool, typer.Option("--once", help="Ask every feed once and end.")] = False,
    state: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where is remembered what was seen.", show_default="FEEDS.state.json"),
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Asks feeds for what is new, and fetches it.

    \b
    Examples:
      riwaya watch feeds.toml -o news.jsonl
      riwaya watch feeds.toml --once -o news/        from cron, for instance

    \b
    The list of feeds:
      [[feed]]
      url = "https://example.org/feed.xml"
      minutes = 15                                   how often it is asked
      outlet = "Example"                             where the name in the feed is not wanted

    Each new item is one line of JSON, to be read with riwaya read --from jsonl. Feeds are asked only for what changed; one
    that fails is asked half as often each time. Ctrl-C ends it at any moment; what was written stays, and nothing is
    fetched twice.
    """
    from riwaya.cli import watching

    return watching.run(watching.Request(feeds, output, store, once, state, path_of(settings)))


class Exchange(enum.StrEnum):
    """The formats of `riwaya export`; `riwaya.exchange.formats` has what they are."""

    jsonl = "jsonl"
    csv = "csv"
    xlsx = "xlsx"
    parquet = "parquet"
    geojson = "geojson"
    acled = "acled"
    ucdp = "ucdp"
    gdelt = "gdelt"
    ftm = "ftm"
    timemap = "timemap"
    prov = "prov"
    webannotation = "webannotation"


class Lines(enum.StrEnum):
    """What `riwaya export` reads without a store."""

    jsonl = "jsonl"


@app.command(epilog=_EXITS)
def export(
    file: Annotated[
        str | None, typer.Argument(metavar="[FILE|-]", help="With --from jsonl: documents, one a line.", show_default=False)
    ] = None,
    store: Annotated[str | None, typer.Option(metavar="STORE", help="The store whose documents are exported.")] = None,
    source: Annotated[
        Lines | None, typer.Option("--from", help="Instead of a store: what riwaya read printed.", show_default=False)
    ] = None,
    format: Annotated[Exchange, typer.Option("--format", "-f", help="The format, see above.", show_default=False)] = Exchange.jsonl,
    table: Annotated[
        str | None,
        typer.Option(
            metavar="TABLE",
            help="For csv and parquet: events, statements, tolls, actors, places, times, quantities, control, framings or reports.",
            show_default="events",
        ),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Leave nothing out: also what is denied, planned, demanded or of no type of theirs.")
    ] = False,
    areas: Annotated[bool, typer.Option("--areas", help="For geojson: circles of the places' radius instead of points.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of standard output.")
    ] = None,
) -> int:
    """Hands documents on in a format that other programs read.

    \b
    Formats:
      jsonl          one document a line with every record (the default)
      csv, parquet   one table; --table names it
      xlsx           a workbook with one sheet a table
      geojson        events on a map, for QGIS; --areas draws their uncertainty
      acled          one event a row in ACLED's columns
      ucdp           one event with killed a row in UCDP GED's columns
      gdelt          mentions in GDELT's columns, with character offsets
      ftm            FollowTheMoney entities, for Aleph
      timemap        events and sources for Forensic Architecture's timemap
      prov           PROV-JSON: which account comes from whom
      webannotation  W3C Web Annotations on the text

    \b
    Examples:
      riwaya export --store desk.db --format xlsx -o desk.xlsx
      riwaya export --store desk.db --format geojson --areas -o desk.geojson
      riwaya export --store desk.db --format csv --table statements > statements.csv
      riwaya read news.txt | riwaya export --from jsonl - --format acled

    Every format shows who says it. acled, ucdp, gdelt, ftm and timemap take only events told as having happened and not
    denied; what is left out is counted on standard error, and --all takes it too. docs/exchange.md has every column.
    """
    from riwaya.cli import exporting

    if source is not None and file is None:
        file = "-"
    if file is not None and source is None:
        raise typer.BadParameter("FILE goes with --from jsonl", param_hint="FILE")
    return exporting.run(exporting.Request(format.value, store, file, output, table, everything, areas))


@app.command()
def version() -> None:
    """Prints the version."""
    from riwaya import __version__

    print(f"riwaya {__version__}")


# ---------------------------------------------------------------- lexicon

app.add_typer(lexicon, name="lexicon", help="Checks the word lists and adds to them.")
lexicon.add_typer(add, name="add")


@lexicon.command(epilog="\b\nExit status: 0 nothing found, 1 something is wrong, 2 wrong usage.")
def lint(folder: Folder = None) -> int:
    """Checks every data file; one line for each thing that is wrong, with what to do.

    \b
    Examples:
      riwaya lexicon lint
      riwaya lexicon lint --folder my-lexicon/
    """
    from riwaya.cli import lexicon as commands

    return commands.lint(folder)


@add.callback()
def adding() -> None:
    """Adds a word to the lexicon, checks it, and puts it into the right file.

    \b
    Every word comes with examples, which become its tests:
      --yes  a sentence of your own that must be read as this entry
      --no   one with nearly the same letters that must not
    Both may be given several times. Write as a careful editor would, without harakat; do not list what matching
    finds by itself: other hamza seats, و ف ب ل ك س in front, pronouns behind. docs/lexicon.md has all the fields.

    \b
    Examples:
      riwaya lexicon add cue زعم --stance allege --verb "زعم يزعم" --takes clause --takes quote \\
          --yes "زعم المتحدث أن الجسر سليم." --no "تولى الزعيم الجديد منصبه."
      riwaya lexicon add frame shell --type ASSAULT --mode heavy-weapons --cameo 194 --gloss "shell, bombard" \\
          --layer attack --verb "قصف يقصف" --noun قصف --slot object=recipient --slot ب=weapon \\
          --yes "قصفت المدفعية البلدة." --no "انقصف غصن الشجرة."
      riwaya lexicon add actor sohr --name "Syrian Observatory for Human Rights" \\
          --name-ar "المرصد السوري لحقوق الإنسان" --alias "المرصد السوري" --kind organisation --country SY \\
          --sector NGO --yes "أفاد المرصد السوري بمقتل ستة." --no "يدير المرصد الفلكي عالم سوري."
      riwaya lexicon add head مقاتل --form مقاتلون --english fighter --english-plural fighters --class people \\
          --kind armed_group --yes "قتل ثلاثة مقاتلين." --no "نشبت مقاتلة بين الطرفين."
    """


Yes = Annotated[
    list[str],
    typer.Option("--yes", metavar="SENTENCE", help="A sentence that must be read as this entry.", show_default=False),
]
No = Annotated[list[str], typer.Option("--no", metavar="SENTENCE", help="A sentence that must not be.", show_default=False)]
Several = list[str] | None


@add.command()
def cue(
    lemma: Annotated[str, typer.Argument(help="The cue as it stands in the record.", show_default=False)],
    stance: Annotated[
        str, typer.Option(help="assert, announce, confirm, deny, allege, accuse, demand, warn ...", show_default=False)
    ],
    yes: Yes,
    no: No,
    verb: Annotated[Several, typer.Option(help='Perfect and imperfect: "أكد يؤكد".')] = None,
    participle: Annotated[Several, typer.Option(help="Active participle, indefinite masculine singular: مؤكد.")] = None,
    noun: Annotated[Several, typer.Option(help="A noun whose holder is the speaker: تأكيد.")] = None,
    takes: Annotated[Several, typer.Option(help='How the content is attached: clause, quote, object, على, "إلى clause".')] = None,
    speaker: Annotated[str | None, typer.Option(help="subject, or the preposition before the speaker: عن.")] = None,
    relay: Annotated[str | None, typer.Option(help="subject, when the subject only carries the words.")] = None,
    addressee: Annotated[str | None, typer.Option(help="object or a preposition: whom it is said to.")] = None,
    event: Annotated[str | None, typer.Option(help="The PLOVER type when saying it is an event: REQUEST, ACCUSE ...")] = None,
    weak: Annotated[bool, typer.Option("--weak", help="A cue only with أن, a colon or a quotation and a speaker.")] = False,
    folder: Folder = None,
) -> int:
    """Adds a word that introduces what somebody says."""
    fields = dict(
        lemma=lemma, stance=stance, verb=verb, participle=participle, noun=noun, takes=takes, speaker=speaker,
        relay=relay, addressee=addressee, event=event, weak=weak, yes=yes, no=no,
    )  # fmt: skip
    return _add("cue", fields, folder)


@add.command()
def phrase(
    lemma: Annotated[str, typer.Argument(help="The phrase as it stands in the record: وفقا ل.", show_default=False)],
    stance: Annotated[str, typer.Option(help="assert, allege ...", show_default=False)],
    form: Annotated[
        list[str],
        typer.Option(help="The phrase as written; a final ل is the proclitic of the next word.", show_default=False),
    ],
    yes: Yes,
    no: No,
    speaker: Annotated[str | None, typer.Option(help="after, or pronoun: the speaker just named.")] = None,
    folder: Folder = None,
) -> int:
    """Adds a fixed phrase whose object is the speaker."""
    return _add("phrase", dict(lemma=lemma, stance=stance, forms=form, speaker=speaker, yes=yes, no=no), folder)


@add.command()
def frame(
    id: Annotated[str, typer.Argument(help="A name of its own, English, with hyphens: shell.", show_default=False)],
    type: Annotated[str, typer.Option(help="One of the 16 PLOVER types.", show_default=False)],
    cameo: Annotated[str, typer.Option(help="The CAMEO code: 190.", show_default=False)],
    gloss: Annotated[str, typer.Option(help="What it means in English.", show_default=False)],
    layer: Annotated[str, typer.Option(help="attack, result or act.", show_default=False)],
    yes: Yes,
    no: No,
    mode: Annotated[str | None, typer.Option(help="A mode of the type.")] = None,
    acled: Annotated[str | None, typer.Option(help='"event type: sub-event type".')] = None,
    verb: Annotated[Several, typer.Option(help='Perfect and imperfect, + fixed words: "أطلق يطلق + النار على".')] = None,
    noun: Annotated[Several, typer.Option(help="A noun of the act, singular or plural: قصف, غارات.")] = None,
    slot: Annotated[Several, typer.Option(help='What a part of the clause fills: "object=recipient", "على=recipient".')] = None,
    genitive: Annotated[str | None, typer.Option(help="What X is in noun of X: actor, recipient, place, auto, none.")] = None,
    toll: Annotated[str | None, typer.Option(help="killed, injured, detained ...")] = None,
    control: Annotated[str | None, typer.Option(help="holds, gained, lost, contested, besieged.")] = None,
    loaded: Annotated[str | None, typer.Option(help="What the word says when it takes sides.")] = None,
    neutral: Annotated[str | None, typer.Option(help="The neutral wording.")] = None,
    folder: Folder = None,
) -> int:
    """Adds a word for an act."""
    slots = dict(item.partition("=")[::2] for item in slot or [])
    fields = dict(
        id=id, type=type, mode=mode, acled=acled, cameo=cameo, gloss=gloss, verb=verb, noun=noun, layer=layer,
        slots=slots, genitive=genitive, toll=toll, control=control, loaded=loaded, neutral=neutral, yes=yes, no=no,
    )  # fmt: skip
    return _add("frame", fields, folder)


@add.command()
def actor(
    id: Annotated[str, typer.Argument(help="A name of its own, English, with hyphens: syrian-army.", show_default=False)],
    name: Annotated[str, typer.Option(help="Its neutral English name.", show_default=False)],
    name_ar: Annotated[str, typer.Option(help="Its Arabic name.", show_default=False)],
    kind: Annotated[str, typer.Option(help="person, state, government, military, armed_group, party ...", show_default=False)],
    yes: Yes,
    no: No,
    country: Annotated[str | None, typer.Option(help="ISO code of two letters.")] = None,
    sector: Annotated[str | None, typer.Option(help="PLOVER sector: MIL, GOV, MED ...")] = None,
    alias: Annotated[Several, typer.Option(help="Another name.")] = None,
    loaded: Annotated[Several, typer.Option(help="A name that takes sides.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="When an office or name began.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="When it ended.")] = None,
    file: Annotated[str, typer.Option(metavar="NAME", help="The file in actors/ it goes to.")] = "added.csv",
    folder: Folder = None,
) -> int:
    """Adds somebody with a name of their own."""
    fields = dict(
        id=id, name=name, name_ar=name_ar, kind=kind, country=country, sector=sector, aliases=alias, loaded=loaded,
        since=since, until=until, yes=yes, no=no,
    )  # fmt: skip
    return _add("actor", fields, folder, file)


@add.command()
def head(
    lemma: Annotated[str, typer.Argument(help="The noun, indefinite: مقاتل.", show_default=False)],
    english: Annotated[str, typer.Option(help="In English: fighter.", show_default=False)],
    class_: Annotated[
        str,
        typer.Option(
            "--class",
            help="force, institution, group, people, source, media, role, title, document.",
            show_default=False,
        ),
    ],
    kind: Annotated[str, typer.Option(help="As of actors: military, people, anonymous_source ...", show_default=False)],
    yes: Yes,
    no: No,
    form: Annotated[Several, typer.Option(help="A further form: plural, dual, feminine.")] = None,
    english_plural: Annotated[str | None, typer.Option(help="fighters")] = None,
    sector: Annotated[str | None, typer.Option(help="PLOVER sector.")] = None,
    gender: Annotated[str, typer.Option(help="masculine or feminine.")] = "masculine",
    number: Annotated[str, typer.Option(help="singular, plural or collective.")] = "singular",
    folder: Folder = None,
) -> int:
    """Adds a common noun that heads an actor's name (جيش، مصدر، وزير)."""
    fields = {
        "lemma": lemma, "forms": form, "english": english, "english_plural": english_plural, "class": class_,
        "kind": kind, "sector": sector, "gender": gender, "number": number, "yes": yes, "no": no,
    }  # fmt: skip
    return _add("head", fields, folder)


@add.command(name="verb")
def plain_verb(
    verb: Annotated[str, typer.Argument(help='Perfect and imperfect: "انتظر ينتظر".', show_default=False)],
    gloss: Annotated[str, typer.Option(help="In English.", show_default=False)],
    folder: Folder = None,
) -> int:
    """Adds an ordinary verb, which only shows where a predicate stands."""
    return _add("verb", dict(verb=verb, gloss=gloss), folder)


def _add(kind: str, fields: dict[str, Any], folder: Path | None, file: str | None = None) -> int:
    from riwaya.cli import lexicon as commands

    return commands.add(kind, fields, folder, file)


# ---------------------------------------------------------------- gazetteer

app.add_typer(gazetteer, name="gazetteer")

TableFormat = Annotated[
    Table | None,
    typer.Option("--format", help="A table, or one record a line.", show_default="table on a terminal, else jsonl"),
]


@gazetteer.callback()
def gazetteers() -> None:
    """Looks places up, and adds your own to the built-in ones.

    \b
    Start here:
      riwaya gazetteer find الباب                 what a name may mean
      riwaya gazetteer add places.csv             a list with name, latitude and longitude
      riwaya gazetteer list                       what you have added
      riwaya gazetteer remove places

    What you add is one file in $RIWAYA_DATA/gazetteers (else $XDG_DATA_HOME/riwaya/gazetteers, else
    ~/.local/share/riwaya/gazetteers). Reading uses it from then on: the same text then gives the same output as long as these
    files are the same. Set RIWAYA_DATA to an empty folder to read without them.
    """


@gazetteer.command(name="add", epilog="\b\nExit status: 0 added, 2 nothing was added.")
def add_gazetteer(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list, plain or zipped.", show_default=False)],
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What to call it.", show_default="the file's name")] = None,
    country: Annotated[
        str | None, typer.Option(metavar="CC", help="The state of places whose row names none: an ISO code such as SY.")
    ] = None,
    columns: Annotated[
        Several, typer.Option(metavar="FIELD=COLUMN,...", help="Which column holds what, where its name does not tell.")
    ] = None,
    format: Annotated[PlaceList, typer.Option(help="What the list is.")] = PlaceList.auto,
    alternate: Annotated[
        Path | None, typer.Option(metavar="FILE", help="With a GeoNames dump: the file of its alternate names.")
    ] = None,
    trusted: Annotated[
        bool | None,
        typer.Option(
            "--trusted/--untrusted",
            help="Whether these places are as well known as those curated by hand.",
            show_default="trusted for a CSV of at most 500 places",
        ),
    ] = None,
) -> int:
    """Adds a list of places, so that reading finds them.

    \b
    Examples:
      riwaya gazetteer add villages.csv --country SY
      riwaya gazetteer add list.csv --columns name=الاسم,lat=Y,lon=X
      riwaya gazetteer add SY.zip --alternate alternatenames-SY.zip
      riwaya gazetteer add syr_admin4.csv --name pcodes --format pcodes

    \b
    What FILE may be:
      csv         any table with a header, parted by commas, semicolons or tabs. Columns are known by their names in English
                  or Arabic; needed are name, lat and lon in decimal degrees. Also used: name_ar, name_en, aliases (parted by |),
                  kind, country, admin1, population, radius (km), id, pcode, geonameid.
      pcodes      OCHA's tables: admin1Name_ar, admin1Pcode ... or ADM1_AR, ADM1_PCODE ..., with coordinates
      geonames    a dump from download.geonames.org/export/dump: SY.txt or SY.zip
      alternates  a GeoNames file of alternate names by itself: more Arabic names for places that are known already
    UTF-8, UTF-16 and windows-1256 are told apart by themselves. A ZIP archive holds one list.

    A place needs a name in Arabic letters. Rows that cannot be used are counted by cause on standard error, with the first lines
    of each. Adding a NAME again replaces it. Where a place of yours is one that is built in (same name, state and sort, within 15
    km), yours is taken, under all the names that are known for it. docs/gazetteer.md has the rules.
    """
    from riwaya.cli import gazetteer as commands

    return commands.add(file, name, country, columns or [], format.value, alternate, trusted)


@gazetteer.command(name="list")
def list_gazetteers(format: TableFormat = None) -> int:
    """Lists the gazetteers you have added, in the order in which they are asked.

    \b
    Examples:
      riwaya gazetteer list
      riwaya gazetteer list --format jsonl
    """
    from riwaya.cli import gazetteer as commands

    return commands.show(format.value if format else None)


@gazetteer.command(epilog="\b\nExit status: 0 removed, 2 there is none of that name.")
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As riwaya gazetteer list has it.", show_default=False)],
) -> int:
    """Removes a gazetteer you have added.

    \b
    Example:
      riwaya gazetteer remove villages
    """
    from riwaya.cli import gazetteer as commands

    return commands.remove(name)


@gazetteer.command(epilog="\b\nExit status: 0 found, 1 no place is called so.")
def find(
    name: Annotated[str, typer.Argument(metavar="NAME", help="In Arabic or English.", show_default=False)],
    format: TableFormat = None,
) -> int:
    """Shows what a name may mean, your own places among them.

    \b
    Examples:
      riwaya gazetteer find الباب
      riwaya gazetteer find "دير الزور" --format jsonl

    This is all that the name may be; which of them a report means is decided in reading, by its words and by what else it names.
    Places for which the name is only a guessed spelling (without hamza, joined, split) come last.
    """
    from riwaya.cli import gazetteer as commands

    return commands.find(name, format.value if format else None)


def moment(value: str | None) -> str | None:
    """The value of --published, checked."""
    if value is None:
        return None
    from riwaya.sources.item import iso_moment

    found = iso_moment(value)
    if found is None:
        raise typer.BadParameter(f"{value!r} is no date: write 2018-05-22 or 2018-05-22T03:18", param_hint="--published")
    return found


def path_of(value: Path | None) -> str | None:
    """A path as the other modules take it."""
    return None if value is None else str(value)


def columns_of(value: str | None) -> dict[str, str] | None:
    """The value of --columns, checked."""
    if not value:
        return None
    from riwaya.sources import tables

    try:
        return tables.columns_of(value)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--columns") from None
