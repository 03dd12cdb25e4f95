"""Names of places that no gazetteer knows.

In: `Tokens` at a noun of a place (بلدة، منطقة). Out: `Spotted` with `unknown` set, the name as it is written.
The idea: a noun that stands before names makes one of the word behind it, unless that word is one of the language.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import (
    IN,
    has_article,
    has_prefix,
    is_counted_or_owned,
    is_feminine_nisba,
    is_joined,
    is_nisba,
    is_sound_plural,
    is_verbal_noun,
    may_be_imperfect,
    may_be_inflected,
    may_be_participle,
    may_be_pronoun,
    takes_feminine,
)
from riwaya.lexicon.match import Matched
from riwaya.reading.places.place_lookup import Lookup, Spotted
from riwaya.reading.words.marks import COMMAS, LIST_MARKS
from riwaya.text.tokens import MARK, WORD, Tokens

_OPENERS: Final = frozenset("\"«('")
_BRACKETS: Final = frozenset("([")
_SHORTEST: Final = 4
_SHORT: Final = 3  # letters of a name that what follows says to be one (منطقة *شخب* بقعطبة)
_LONG: Final = 5  # letters of a name whose first one may be a preposition
_WORDS: Final = 3  # of a name that begins with a person's


class UnknownPlaces(Lookup):
    """What names the words of a place make that the gazetteer has not."""

    def _members(self, tokens: Tokens, first: Spotted, index: int, end: int, taken: bytearray, found: list[Spotted]) -> int:
        """قريتي الجات *والتوخار*: names that no gazetteer knows go on with a list that one of them began."""
        norm, words = tokens.norm, self.words
        while index + 1 < end:
            at = index + (tokens.kind[index] == MARK and norm[index] in LIST_MARKS)
            if at >= end or tokens.kind[at] != WORD or taken[at] or not is_joined(norm[at]) or len(norm[at]) < 4:
                return index
            name = norm[at][1:]
            if self.starts(norm[at]) or name in words.adjectives or name in words.function or name in words.nouns:
                return index
            if name in words.relations or name in words.demonyms or name in words.never or may_be_inflected(name):
                return index
            one = Spotted(at, at + 1, 1, "", name, first.sentence)
            one.unknown, one.conjunction, one.noun, one.list_of, one.whole = True, True, first.noun, first, at
            found.append(one)
            index = at + 1
        return index

    def _unknown(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched | None = None
    ) -> Spotted | None:
        """A name that no gazetteer knows, after a noun that says it is one (بلدة الزر)."""
        if index + 1 < end and (tokens.norm[index + 1] == "#" or self._opens_tag(tokens, index)):
            return self._tagged(tokens, index, end, taken, sentence)
        found = self._named(tokens, index, end, taken, sentence)
        if found is not None and matched is not None and self._is_directorate(tokens, index, matched):
            return None
        if found is not None and matched is not None and self._are_people(tokens, index, matched):
            return None
        if matched is not None and self.words.nouns[tokens.norm[index]].makes == "any":
            found = self._of_two(tokens, index, end, taken, sentence, matched, found)
        if found is None and matched is not None:
            found = self._unread(tokens, index, end, taken, sentence, matched)
        return found

    def _of_two(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched, found: Spotted | None
    ) -> Spotted | None:
        """قرية *غريبة الشرقية*، بلدة *حوايج البومصعة*: a name of a word without an article and one that by its article cannot
        describe it, but goes on with the name: a bearing, or a word that nobody knows."""
        first, last, words = index + 1, index + 2, self.words
        if last >= end or tokens.kind[first] != WORD or tokens.kind[last] != WORD or taken[first] or taken[last]:
            return found
        if (found is not None and (found.first, found.last) != (first, last)) or has_article(tokens.norm[first]):
            return found
        name, behind = matched.words[first], matched.words[last]
        if name is None or behind is None or name.function or name.preposition or name.head is not None:
            return found
        if not has_article(tokens.norm[last]):
            return found
        if tokens.norm[first] in words.nouns or tokens.norm[first] in words.relations or len(tokens.norm[first]) < _SHORTEST:
            return found
        described = tokens.norm[last] in words.directions or (not behind.known and (found is not None or not name.known))
        if not described or (last + 1 < end and not self._closes_name(tokens, last + 1, taken)):
            return found
        return self._made(tokens, first, last + 1, sentence)

    def _closes_name(self, tokens: Tokens, at: int, taken: bytearray) -> bool:
        """Whether a name is over before a token: at a mark, و, a word of grammar or of place, or a time."""
        norm, words = tokens.norm[at], self.words
        if tokens.kind[at] != WORD or taken[at] or is_joined(norm):
            return True
        return norm in words.after or norm in words.relations or norm in words.function or self._leads_in(norm)

    def _are_people(self, tokens: Tokens, index: int, matched: Matched) -> bool:
        """قرى *المسلمين* والمسيحيين: whose the villages are."""
        word = matched.words[index + 1] if self.words.nouns[tokens.norm[index]].plural else None
        if word is None or word.head is not None:
            return word is not None
        return word.people is not None and is_counted_or_owned(tokens.norm[index + 1])  # but قرى *الأسدية*

    def _is_directorate(self, tokens: Tokens, index: int, matched: Matched) -> bool:
        """مديرية *المخابرات*, مديرية *التوجيه*, قضاء *التحقيق*: a body by its men or its task, and no district."""
        word = matched.words[index + 1] if self.words.nouns[tokens.norm[index]].kind == "admin2" else None
        if word is None or not word.article:
            return False
        return word.head is not None or bool(word.frame_nouns) or is_verbal_noun(word.stem)

    def _unread(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> Spotted | None:
        """منطقة *الكمب*، مدينة *سوروتش* التركية: behind a noun of place, a word that the lexicon does not know either."""
        noun = self.words.nouns[tokens.norm[index]]
        first = index + 1
        village = noun.makes == "any" and noun.kind == "settlement"  # قرية *فنيجين*: no plural describes one village
        if not (noun.strange or village) or first >= end or taken[first]:
            return None
        if tokens.norm[first] in self.words.parts and not noun.plural:
            return self._of_parts(tokens, first, end, taken, sentence)
        placed = self._told_where(tokens, first, end, taken, matched)
        if not self._is_strange(tokens, first, matched, village, bool(placed)):
            return self._situated(tokens, index, end, taken, sentence, matched)
        if (options := self.starts(tokens.norm[first])) and self._best(tokens, first, end, taken, options, sentence) is not None:
            return None
        before = tokens.norm[index - 1] if index else ""
        if before in self.words.sons or (before in self.words.function and is_joined(tokens.norm[index])):
            return None  # محمد بن *شارع العتيبي*، من *وحي* الخيال
        last = first + 1
        following = tokens.norm[last] if last < end and tokens.kind[last] == WORD else ""
        if not has_article(tokens.norm[first]) and not has_article(following):  # مدينة سوروتش *التركية*: a name before an article
            if not placed and (noun.plural or noun.kind == "region") and may_be_imperfect(tokens.norm[first]):
                return None  # مناطق تتصارع عليها الفصائل
            placed = placed or self._placed(tokens, last, end, taken)
            alike = takes_feminine(tokens.raw(first)) == (noun.plural or takes_feminine(tokens.raw(index)))
            if not placed and alike and not (village and last < end and self._closes_name(tokens, last, taken)):
                return None  # منطقة خصبة، حي مزدحم: it may be an adjective; but عند مدخل قرية *بيلونية*، ما أدى
            last = placed or last
        if following in self.words.directions and has_article(following):
            last = first + 2
        return self._made(tokens, first, last, sentence)

    def _made(self, tokens: Tokens, first: int, last: int, sentence: int) -> Spotted:
        """The name that tokens `first` to `last` make."""
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, tokens.norm[first]), sentence)
        found.unknown = True
        return found

    def _told_where(self, tokens: Tokens, first: int, end: int, taken: bytearray, matched: Matched) -> int:
        """منطقة *شخب* بقعطبة، محور *ناوران* (شمال الموصل): the end of a name of one or two words that no lexicon knows, nor by
        their form may be adjectives, when what follows says where it lies; else 0."""
        for last in range(first + 1, min(first + 3, end)):
            word, norm = matched.words[last - 1], tokens.norm[last - 1]
            if word is None or taken[last - 1] or word.known or word.preposition or word.conjunction or has_article(norm):
                return 0
            if may_be_participle(norm) or is_nisba(norm) or is_counted_or_owned(norm) or has_prefix(norm):
                return 0
            if self._says_where(tokens, last, end):
                return last
        return 0

    def _situated(
        self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int, matched: Matched
    ) -> Spotted | None:
        """منطقة *المضيق* شرقي الرمادي، شارع *العدوي* بدمشق، حي *سلطان غازي* في إسطنبول: behind a noun of place a word of the
        language with the article, or a person's name, that what follows says to lie somewhere."""
        noun, first = self.words.nouns[tokens.norm[index]], index + 1
        word, norm = matched.words[first], tokens.norm[first]
        if noun.plural or word is None or len(norm) < _SHORTEST or word.function or word.frame_nouns or word.demonym or word.entity:
            return None
        words = self.words
        if norm in words.adjectives or norm in words.function or norm in words.nouns or norm in words.relations:
            return None
        if noun.lemma in words.loose or norm in words.generics:
            return None  # نقطة *الخلاف* في سوريا
        options = self.starts(norm)
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        if known is not None and (not known.ordinary or not word.given or noun.kind not in ("region", "neighbourhood")):
            return None
        if has_article(norm):
            if noun.makes == "definite" or word.head is not None or word.people is not None or norm in words.directions:
                return None  # سوق *العسكر* في أبها
            lasts = range(first + 1, first + 2)
        elif word.given:
            lasts = range(first + 1 + (known is not None), min(first + 1 + _WORDS, end))
        else:
            return None
        for last in lasts:
            if last < end and self._says_where(tokens, last, end):
                found = self._made(tokens, first, last, sentence)
                found.ordinary = 1
                return found
            if last >= end or tokens.kind[last] != WORD or taken[last] or is_joined(tokens.norm[last]):
                return None
            if tokens.norm[last] in words.function or has_article(tokens.norm[last]):
                return None
        return None

    def _says_where(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether what stands at a token says where the name before it lies: شرقي الرمادي، (شرق الموصل)، بدمشق، في إسطنبول،
        وسط المدينة، القريبة من تعز، على مشارف المدينة."""
        norm, kind, words = tokens.norm, tokens.kind, self.words
        if kind[at] == MARK and (norm[at] in _BRACKETS or norm[at] in COMMAS) and at + 1 < end:
            return norm[at + 1] in words.relations or norm[at + 1] in words.midst
        if kind[at] != WORD:
            return False
        word = norm[at]
        if word in words.after or word in words.relations or word in words.bearing or self._leads_in(word):
            return True
        following = norm[at + 1] if at + 1 < end and kind[at + 1] == WORD else ""
        if not following:
            return self._is_famous(word, IN)
        if word in words.in_ or word in words.midst:
            return following in words.nouns or following in words.after or following in words.generics or self._is_famous(following)
        if word in words.function:
            return following in words.relations
        return self._is_famous(word, IN)

    def _is_famous(self, word: str, preposition: str = "") -> bool:
        """إسطنبول, بدمشق: whether a word is, behind a preposition, a town or division that anybody knows."""
        for start in self.starts(word):
            if start.lead.preposition == preposition and not start.lead.conjunction and start.means:
                if any(one.curated or one.capital or one.seat for one in start.hits.exact):
                    return True
        return False

    def _of_parts(self, tokens: Tokens, first: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """منطقة *أبو خشب*، جبهة *تل أسود*: a word that begins names, with the one behind it."""
        norm, words, last = tokens.norm, self.words, first + 1
        options = self.starts(norm[first])
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        if known is not None and not known.ordinary:
            return None  # مديرية دار سعد، بلدة تل أبيض
        if last >= end or tokens.kind[last] != WORD or taken[last] or len(norm[last]) < 3 or norm[last] in words.function:
            return None
        if norm[last] in words.nouns or norm[last] in words.adjectives or norm[last] in words.demonyms or is_joined(norm[last]):
            return None
        found = Spotted(first, last + 1, 0, "", f"{norm[first]} {norm[last]}", sentence)
        found.unknown = True
        return found

    def _is_strange(self, tokens: Tokens, at: int, matched: Matched, village: bool = False, placed: bool = False) -> bool:
        """Whether a word is in no list of the lexicon nor among those that stand before and behind names; a short one only
        where what follows says where it lies (`placed`)."""
        word, norm, words = matched.words[at], tokens.norm[at], self.words
        if word is None or word.known or word.conjunction or len(norm) < (_SHORT if placed else _SHORTEST):
            return False
        if word.preposition and (word.article or len(norm) < _LONG or any(start.lead.preposition for start in self.starts(norm))):
            return False  # في منطقة *بقعطبة*, but *كوبجليل*
        if norm.isascii() or norm in words.adjectives or norm in words.function or norm in words.never or norm in words.demonyms:
            return False
        if not has_article(norm) and is_counted_or_owned(norm) and not (village and is_sound_plural(norm)):
            return False  # متأثرين, a pronoun
        return not (norm in words.nouns or norm in words.relations or norm in words.prepositions)

    def _named(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """What a noun that makes names of any word, or of any definite one, makes of the next."""
        noun = self.words.nouns[tokens.norm[index]]
        first = index + 1
        listed = noun.plural and noun.kind == "settlement" and first + 1 < end and is_joined(tokens.norm[first + 1])
        if not noun.makes and not listed:
            return self._region(tokens, index, end, taken, sentence) if noun.kind == "region" else None
        quoted = first < end and tokens.norm[first] in _OPENERS and tokens.kind[first] == MARK
        first += quoted
        if first >= end or tokens.kind[first] != WORD or taken[first]:
            return None
        options = self.starts(tokens.norm[first])
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        word, words = tokens.norm[first], self.words
        quarter = has_article(word) and self._is_quarter(tokens.norm[index])
        if known is not None and not (known.ordinary and (word in words.parts or (quarter and known.ordinary > 1))):
            return None
        definite = has_article(word)
        part = word in words.parts
        if word.isascii() or (word in words.adjectives and not quarter) or word in words.function:
            return None
        governs = word in words.nouns or word in words.relations or word in words.prepositions
        if quarter and word not in words.generics and word not in words.relations:
            governs = False  # حي *المطار*
        if not part and (len(word) < 3 or governs or word in words.demonyms or (word in words.never and not quarter)):
            return None
        ground = word in words.nouns and words.nouns[word].kind == "region"  # بلدة تل المرزبان
        if len(word) < 3 and governs and not ground:  # "مسجد حي …"
            return None
        if definite and noun.lemma in words.his and may_be_pronoun(tokens.raw(index)):  # "بلده الأصلي": his country
            return None
        if index and is_joined(tokens.norm[index]) and not is_joined(noun.lemma) and tokens.norm[index - 1] in words.function:
            return None  # "من وحي الخيال"
        if noun.makes == "definite" and not (definite or quoted or part):
            return None
        last = first + 1
        if part:
            if last >= end or tokens.kind[last] != WORD or taken[last]:
                return None
            last += 1
        elif (quoted and last < end and tokens.kind[last] == WORD and last + 1 < end and tokens.norm[last + 1] in "\"»'") or (
            last < end and tokens.norm[last] in words.directions and definite
        ):
            last += 1
        elif listed:
            if not definite and may_be_inflected(word):
                return None
        elif not quoted:
            if not definite and last < end and tokens.norm[last] in words.taking_up:
                return None  # بلدة *سيطرت عليها* الفصائل
            placed = self._placed(tokens, last, end, taken) if noun.makes == "any" else 0
            if not definite and (is_feminine_nisba(word) or (may_be_inflected(word) and not placed)):
                return None
            last = placed or last
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, word), sentence)
        found.unknown = True
        return found

    def _is_quarter(self, word: str) -> bool:
        """حي *السلام*، حي *الثورة*: behind such a noun without the article a word with one is a name, whatever else it is."""
        noun = self.words.nouns.get(word)
        return noun is not None and noun.kind == "neighbourhood" and not noun.plural and not has_article(word)

    def _region(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """منطقة *النهر الأبيض* بريف جسر الشغور: a noun and its adjective that words of place follow."""
        norm, first, last = tokens.norm, index + 1, index + 3
        if last >= end or not all(tokens.kind[at] == WORD and not taken[at] and has_article(norm[at]) for at in (first, first + 1)):
            return None
        if any(norm[at] in self.words.adjectives or norm[at] in self.words.demonyms for at in (first, first + 1)):
            return None
        leads = norm[last] in self.words.in_ and last + 1 < end
        if norm[last + leads] not in self.words.after:
            return None
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, norm[first]), sentence)
        found.unknown = True
        return found

    def _opens_tag(self, tokens: Tokens, index: int) -> bool:
        """*#حي_الثورة*: whether a hashtag begins with a noun of a town or a quarter."""
        noun = self.words.nouns[tokens.norm[index]]
        town = noun.kind in ("settlement", "neighbourhood", "camp") and not noun.plural
        return town and index > 0 and tokens.norm[index - 1] == "#" and tokens.norm[index + 1] == "_"

    def _tagged(self, tokens: Tokens, index: int, end: int, taken: bytearray, sentence: int) -> Spotted | None:
        """قرية *#غريبة_الشرقية*, #حي_*الثورة*: a hashtag behind a noun of place, or what is left of one, is the name as a whole."""
        norm, first = tokens.norm, index + 2
        if first >= end or tokens.kind[first] != WORD or taken[first] or norm[first].isascii():
            return None
        last = first + 1
        while last + 1 < end and norm[last] == "_" and tokens.kind[last + 1] == WORD:
            last += 2
        options = self.starts(norm[first])
        known = self._best(tokens, first, end, taken, options, sentence) if options else None
        if known is not None and known.last >= last and not (known.ordinary and self._is_quarter(norm[index])):
            return None
        found = Spotted(first, last, 0, "", self._joined(tokens, first, last, norm[first]), sentence)
        found.unknown = True
        return found

    def _placed(self, tokens: Tokens, at: int, end: int, taken: bytearray) -> int:
        """The end of a name of at most three words, one before `at`, when words that place it follow (بريف، شرق، في ريف).

        0 when none follow.
        """
        norm, words = tokens.norm, self.words
        for last in range(at, min(at + 3, end)):
            if norm[last] in words.after or norm[last] in words.relations or self._leads_in(norm[last]):
                return last
            pair = norm[last + 1] if last + 1 < end else ""
            if norm[last] in words.function:
                return last if pair in words.after or pair in words.relations or pair in words.nouns else 0
            if tokens.kind[last] != WORD or taken[last] or norm[last] in words.adjectives:
                return 0
            if is_joined(norm[last]) or has_article(norm[last]):
                return 0
        return 0

    def _leads_in(self, word: str) -> bool:
        """بمدينة، ببلدة: a noun of place that says where a name before it lies."""
        return word[0] == IN and word in self.words.nouns and word[1:] in self.words.nouns
