"""The commands over the word lists and their help.

In: parsed options. Out: a call of the module that does the work, imported only then.
The idea: as in `app`, what a person reads in --help stands here, and nothing here knows how anything is done.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from riwaya.cli.options import Several

lexicon = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
add = typer.Typer(rich_markup_mode=None, no_args_is_help=True)

Folder = Annotated[
    Path | None, typer.Option(metavar="FOLDER", help="Another folder of data files.", show_default="the Arabic pack's")
]

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


def register(app: typer.Typer) -> None:
    """Adds the commands to those of `app`, once."""
    if all(group.typer_instance is not lexicon for group in app.registered_groups):
        app.add_typer(lexicon, name="lexicon", help="Checks the word lists and adds to them.")
