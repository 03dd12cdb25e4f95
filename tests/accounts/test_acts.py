"""What one report tells of, gathered into acts with a telling for each voice."""

from __future__ import annotations

from riwaya import Input, read
from riwaya.accounts.acts import UNCODED, Act, acts_of


def acts(text: str, published: str | None = "2019-08-14") -> list[Act]:
    return acts_of(read(Input(id="r", text=text, published=published)))


def force(text: str) -> list[Act]:
    return [act for act in acts(text) if act.family == "force"]


def test_two_towns_are_two_acts() -> None:
    found = force("قصفت الطائرات الروسية سراقب وقتلت ثلاثة مدنيين. وقصفت قوات النظام عفرين وقتلت خمسة.")
    assert [{area.name for area in act.areas} for act in found] == [{"Saraqib"}, {"Afrin"}]
    assert [act.killed for act in found] == [{(3, 3)}, {(5, 5)}]


def test_a_title_and_a_toll_tell_of_the_act_of_the_sentence() -> None:
    found = force("قصف على سراقب\n\nقصفت الطائرات الروسية سراقب أمس، وأسفر القصف عن مقتل ثلاثة مدنيين.")
    assert len(found) == 1
    assert found[0].killed == {(3, 3)}


def test_two_voices_on_one_act_are_two_tellings() -> None:
    (act,) = force(
        "قال المرصد السوري لحقوق الإنسان إن القصف على سراقب قتل خمسة مدنيين. "
        "وقال الدفاع المدني إن القصف على سراقب قتل سبعة مدنيين."
    )
    assert {(telling.chain[0].name, telling.killed) for telling in act.tellings} >= {("sohr", (5, 5))}
    assert act.killed == {(5, 5), (7, 7)}


def test_a_denial_says_that_it_did_not_happen() -> None:
    (act,) = force("نفت وزارة الصحة أن يكون المستشفى في سراقب قد تعرض لقصف.")
    assert [telling.happened for telling in act.tellings] == ["denied"]


def test_who_denies_that_he_did_it_does_not_deny_the_act() -> None:
    (act,) = force("نفت روسيا أن تكون طائرات روسية قصفت سراقب.")
    assert [telling.happened for telling in act.tellings] == ["not_us"]


def test_who_did_not_do_it_may_say_who_did() -> None:
    (act,) = force(
        "نفى المتحدث باسم الجيش العربي السوري أن يكون سلاح الجو قد نفذ أي غارة على سراقب يوم الأحد. "
        "وقال المتحدث إن المسلحين قصفوا سراقب يوم الأحد بقذائف الهاون."
    )
    told = [(telling.happened, [party.id for party in telling.actor]) for telling in act.tellings]
    assert told[0] == ("not_us", ["syrian-army"])
    assert [happened for happened, _ in told] == ["not_us", "yes"]


def test_an_observer_does_not_speak_of_the_air_force_as_its_own() -> None:
    (act,) = force("نفى المرصد السوري لحقوق الإنسان أن يكون سلاح الجو قد نفذ أي غارة على سراقب.")
    assert [telling.happened for telling in act.tellings] == ["denied"]


def test_what_is_set_against_it_by_a_word_of_contrast_is_told_with_it() -> None:
    text = (
        "وقال المرصد السوري لحقوق الإنسان الأحد إن المقاتلين شرعوا في مغادرة الحجر الأسود بموجب اتفاق استسلام "
        "لكن وسائل الإعلام الحكومية قالت إن القتال مستمر."
    )
    found = acts(text, "2018-05-22")
    leaving = next(act for act in found if act.family == "movement")
    assert [(telling.chain[0].name, telling.happened) for telling in leaving.tellings] == [
        ("sohr", "yes"), ("state media", "disputed"),
    ]  # fmt: skip


def test_a_month_that_is_named_keeps_an_older_act_apart() -> None:
    text = "انسحبت القوات الروسية من مطار حميميم في ديسمبر 2017. وانسحبت القوات الروسية أمس من مطار حميميم."
    assert len([act for act in acts(text) if act.family == "movement"]) == 2


def test_plans_and_demands_are_no_acts() -> None:
    assert not force("طالب الوزير بوقف القصف. وسوف يقصف الجيش المدينة غدا.")


def test_a_report_without_an_act_is_kept_for_comparison() -> None:
    (act,) = acts("اللحظات الأولى في مشفى إدلب الجامعي")
    assert act.family == UNCODED
    assert act.tellings == ()


def test_weekdays_and_dates_without_a_year_are_hints() -> None:
    found = acts("قصفت قوات النظام سراقب مساء اليوم السبت 6 آب وقتلت طفلا.", None)
    assert found[0].weekdays == {5}
    assert found[0].dates == {(8, 6)}


def test_two_who_condemn_have_done_two_acts() -> None:
    found = [
        act for act in acts("أدانت فرنسا قصف المستشفى في سراقب. وأدانت تركيا قصف المستشفى في سراقب.")
        if act.family == "accuse"
    ]  # fmt: skip
    assert [act.parties for act in found] == [{"state-fr"}, {"state-tr"}]


def test_a_province_before_a_colon_says_nothing() -> None:
    (act,) = force("محافظة إدلب: استشهد 5 مواطنين جراء قصف مدفعي على أطراف كفرنبل.")
    assert [telling.chain for telling in act.tellings] == [()]


def test_a_medium_that_announces_does_not_own_the_act() -> None:
    found = force("أعلن التلفزيون السوري أن الجيش السوري قصف سراقب. وأعلن الجيش السوري أنه قصف سراقب.")
    claims = {telling.chain[0].name: telling.claims for act in found for telling in act.tellings if telling.chain}
    assert claims == {"syrian-tv": False, "syrian-army": True}


def test_who_denies_that_anybody_fell_does_not_deny_the_act() -> None:
    (act,) = force("نفت وزارة الدفاع سقوط أي قتلى في صفوف قواتها.")
    assert [(telling.happened, telling.killed) for telling in act.tellings] == [("yes", (0, 0))]


def test_who_the_dead_are_said_to_be() -> None:
    def counted(text: str) -> set[str]:
        return {telling.counted for act in force(text) for telling in act.tellings}

    assert counted("قال المرصد إن خمسة مدنيين قتلوا في غارة على سرمدا.") == {"civilian"}
    assert counted("مقتل أربعة أطفال في قصف على سرمدا.") == {"civilian"}
    assert counted("أعلن التحالف مقتل خمسة إرهابيين في غارة على سرمدا.") == {"armed"}
    assert counted("قتل ثمانية مسلحين في عملية للجيش قرب رفح.") == {"armed"}
    assert counted("مقتل ثلاثة عناصر من قسد في قصف تركي على تل رفعت.") == {"armed"}
    assert counted("قتل ثلاثة أشخاص في قصف على سرمدا.") == {"people"}
    assert counted("قتل شابان في قصف على سرمدا.") == {"people"}


def test_a_denial_of_something_else_is_not_of_the_act_that_is_told() -> None:
    found = force("انفجرت سيارة مفخخة في بعقوبة مساء الأحد. ونفت قيادة الشرطة خطف أي تاجر.")
    assert [[telling.happened for telling in act.tellings] for act in found] == [["yes"], ["denied"]]
    (one,) = force("قال سكان إن طائرات قصفت بلدة الخالص مساء الأحد. ونفى متحدث باسم الشرطة وقوع القصف.")
    assert [telling.happened for telling in one.tellings] == ["yes", "denied"]


def test_what_is_only_negated_is_no_act_unless_it_is_told_where_or_who_whom() -> None:
    assert force("جمع الخبراء قذائف لم تنفجر بعد.") == []
    assert [act.family for act in force("لم تقصف الطائرات بلدة الخالص يوم الأحد.")] == ["force"]


def test_whom_a_report_names_or_describes_as_known_is_not_counted() -> None:
    def named(text: str) -> set[tuple[str, ...]]:
        return {telling.named for act in force(text) for telling in act.tellings if telling.killed}

    assert named("قتل القيادي سامر الخطيب في غارة على أطراف الميادين.") == {("killed",)}
    assert named("قتل مدير المستوصف في قصف على قرية كفر زيتا.") == {("killed",)}
    assert named("قتل شاب في قصف على قرية كفر زيتا.") == {()}
    assert named("قتل شخص واحد في قصف على قرية كفر زيتا.") == {()}
    assert named("قتل ثلاثة مزارعين في قصف على قرية كفر زيتا.") == {()}


def test_whose_the_dead_are() -> None:
    (act,) = force("قتل 25 حوثيا في غارة جوية على صرواح.")
    assert [telling.fallen for telling in act.tellings] == [("houthis",)]
    (act,) = force("قتل 17 مدنيا في قصف للحوثيين على بيوت في حي دار سعد.")
    assert [(telling.fallen, telling.counted) for telling in act.tellings] == [((), "civilian")]


def test_one_voice_that_counts_other_dead_elsewhere_tells_of_two_acts() -> None:
    found = force("قتل خمسة أشخاص في انفجار سيارة. وفي حادث منفصل قتل اثنا عشر جنديا في كمين.")
    assert [act.killed for act in found] == [{(5, 5)}, {(12, 12)}]


def test_a_toll_that_has_risen_is_of_the_same_act() -> None:
    (act,) = force("قتل خمسة أشخاص في انفجار سيارة في سراقب. وارتفعت حصيلة الانفجار إلى سبعة قتلى.")
    assert act.killed == {(7, 7)}
