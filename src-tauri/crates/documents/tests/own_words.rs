//! The office's own papers, printed and read back by an independent parser: what each of them must say
//! (`domain.md` B.7), the edition's words and terms in it, and nothing of the other variants.

#![cfg(unix)]

mod fixtures;

use std::collections::BTreeSet;

use documents::{DocumentError, Paper};
use fixtures::read_back::{letters, read_back};
use fixtures::{acting_head, bare, edition, state_corporation, story};
use paper::Frame;

/// The text without what stands in the margins of the pages that follow the first.
fn running_text(paper: &Paper) -> String {
    let margins: BTreeSet<String> = paper
        .pages
        .iter()
        .filter(|page| page.number > 1)
        .flat_map(|page| &page.frames)
        .filter_map(|frame| match frame {
            Frame::Text { y, text, .. } if *y < 60.0 => Some(letters(text)),
            _ => None,
        })
        .collect();
    let read = read_back(paper);
    let lines = read
        .lines()
        .filter(|line| !margins.contains(&letters(line)));
    letters(&lines.collect::<String>())
}

/// Reads a paper and looks for words in it, and for words that must not be there.
fn says(paper: Result<Paper, DocumentError>, words: &[&str], never: &[&str]) {
    let paper = paper.expect("it is made");
    let text = running_text(&paper);
    for said in words {
        assert!(
            text.contains(&letters(said)),
            "{} lacks {said:?}",
            paper.form
        );
    }
    for said in never {
        assert!(
            !text.contains(&letters(said)),
            "{} has {said:?}",
            paper.form
        );
    }
}

fn ground(number: u8) -> String {
    let ground = edition().ground(number).expect("the edition's ground");
    format!("{number}) {}.", ground.words)
}

const FACTS: &str = "Ішкі істер органының мінездемесінде көрсетілген тұрғылықты мекенжай жеке куәліктегі мекенжайға сәйкес келмейді.";
const HEARD: &str = "Тыңдау 2026 жылғы 26 қарашада өткізілді, оған мыналар қатысты: Серікбаев Ерлан Қайратұлы, көрсетілетін қызметті алушы; Әлиева Гүлмира Серікқызы, қорғаншы (№ 05-16-4/2026 хаттама).";
const NOBODY: &str = "Сіз 2026 жылғы 26 қарашада тағайындалған тыңдауға келмедіңіз";
const WAIVED: &str =
    "Сіз тыңдауға қатысудан бас тарттыңыз: 2026 жылғы 25 қарашадағы жазбаша өтініш";

/// Service, application, ground and facts, decision, hearing, objection, whom to ask, signature.
#[test]
fn the_notice_says_ground_facts_decision_and_hearing() {
    let objection = "қарсылығыңызды оны алған күннен бастап 2 (екі) жұмыс күнінен кешіктірмей";
    says(
        story().hearing_notice(),
        &[
            &edition().service_name,
            "2026 жылғы 20 қарашадағы № 05-12-17/2026 өтінішіңізді",
            &ground(1),
            FACTS,
            "алдын ала шешім қабылданды",
            "2026 жылғы 26 қараша, бейсенбі",
            "сағат 10.00",
            "Желтоқсан көшесі, 5-үй, 12-кабинет",
            objection,
            "Бас маман Қасымов Нұрлан Бекұлы",
            "8 (72832) 2-10-10",
            "Бөлім басшысы",
        ],
        &["кейінге"],
    );
    let both = read_back(&story().hearing_notice().expect("both copies"));
    for copy in [
        "1-дана: көрсетілетін қызметті алушыға",
        "2-дана: көрсетілетін қызметті берушіге",
    ] {
        assert!(both.contains(copy), "{both}");
    }
    // Two papers: the notice refers to the decision and does not repeat it.
    let refers = "2026 жылғы 24 қарашадағы № 05-15-3/2026 алдын ала шешім қабылданды";
    says(
        acting_head().hearing_notice(),
        &[refers, "2026 жылғы 26 қараша, бейсенбі", objection],
        &[FACTS, "кейінге"],
    );
    says(
        acting_head().preliminary_refusal(),
        &[
            &ground(1),
            FACTS,
            objection,
            "Бөлім басшысының м.а.",
            "№ 05-15-3/2026",
        ],
        &["26 қараша"],
    );
    says(
        state_corporation().hearing_notice(),
        &[
            "2026 жылғы 26 қарашаға, сағат 10.00-ге тағайындалған тыңдау кейінге қалдырылды",
            "Себебі: көрсетілетін қызметті алушы ауырып қалды",
            "сағат 15.00",
            "2026 жылғы 25 қараша № 05-15-3/2026",
        ],
        &[FACTS],
    );
    says(bare().hearing_notice(), &["Рашид"], &["телефоны"]);
}

/// Place, times, body, chair, secretary, participants, question, explanations, requests, signatures.
#[test]
fn the_protocol_says_who_came_and_what_was_said_or_that_nobody_did() {
    let asked = "Мекенжай анықтамасын іске қосу.";
    let result = "1 (бір) жұмыс күні ішінде рұқсатты немесе мемлекеттік қызметті көрсетуден дәлелді бас тартуды";
    says(
        story().hearing_protocol(),
        &[
            "№ 05-16-4/2026",
            "сағат 10.00-ден 10.40-қа дейін",
            "Ақсу аудандық білім бөлімі",
            "Оспанова А. М., бөлім басшысы",
            "Қасымов Н. Б., бас маман",
            "Әлиева Гүлмира Серікқызы, қорғаншы",
            "2026 жылғы 24 қарашадағы № 05-15-3/2026 алдын ала шешім",
            &ground(1),
            FACTS,
            "2026 жылғы 25 қараша: Мінездеме дұрыс, тек мекенжай ескі.",
            "Жауап: 2026 жылғы 10 қараша.",
            asked,
            result,
        ],
        &["келген жоқ", "бас тартты."],
    );
    says(
        acting_head().hearing_protocol(),
        &["тыңдауға келген жоқ", "қолхатпен қолына тапсырылды", result],
        &[asked, "Хаттамамен танысқан"],
    );
    says(
        state_corporation().hearing_protocol(),
        &[
            "тыңдауға қатысудан бас тартты",
            "25 қарашадағы жазбаша өтініш",
            &ground(2),
        ],
        &[asked, "келген жоқ"],
    );
    says(
        bare().hearing_protocol(),
        &["түсініктеме берген жоқ", "Өтінішхаттар мәлімделген жоқ"],
        &["қарсылығы:"],
    );
}

/// Addressee, service, application, ground, reasons, the hearing's result, how to complain, signature.
#[test]
fn the_refusal_says_ground_reasons_hearing_and_how_to_complain() {
    let complaint = [
        "шағым келіп түскен күннен бастап 3 (үш) жұмыс күнінен кешіктірмей",
        "тіркелген күнінен бастап 5 (бес) жұмыс күні ішінде",
        "тіркелген күнінен бастап 15 (он бес) жұмыс күні ішінде",
        "сотқа жүгінуге сотқа дейінгі тәртіппен шағым жасалғаннан кейін жол беріледі",
    ];
    let words = [
        "Жансүгіров ауылы, Абай көшесі, 12-үй, 3-пәтер",
        &edition().service_name,
        "2026 жылғы 20 қарашадағы № 05-12-17/2026 өтінішіңіз",
        "2026 жылғы 27 қараша № 05-17-5/2026",
        "Көрсетілетін қызметті алушы түпнұсқасын ұсынбады.",
        "2026 жылғы 24 қарашадағы № 05-15-3/2026 алдын ала шешім жолданды",
    ];
    let all = |of: &[&str]| {
        [&words[..], &complaint[..], of]
            .concat()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    for (story, of, never) in [
        (
            story(),
            vec![HEARD, "негізін жоққа шығармады"],
            [NOBODY, WAIVED],
        ),
        (acting_head(), vec![NOBODY, "Д. Ысқақов"], [HEARD, WAIVED]),
        (state_corporation(), vec![WAIVED], [HEARD, NOBODY]),
    ] {
        let said = all(&of);
        let said: Vec<_> = said.iter().map(String::as_str).collect();
        says(story.refusal(), &said, &never);
    }
    says(story().refusal(), &[&ground(1)], &[]);
    says(state_corporation().refusal(), &[&ground(2)], &[]);
}

#[test]
fn a_duplicate_says_all_the_original_says_and_that_it_is_one() {
    for (original, again) in [
        (story().permit(), story().duplicate_of_permit()),
        (story().refusal(), story().duplicate_of_refusal()),
    ] {
        let (original, again) = (original.expect("it is made"), again.expect("and again"));
        assert_eq!(again.form, documents::DUPLICATE);
        let said = letters(&read_back(&again));
        for line in read_back(&original)
            .lines()
            .filter(|line| !line.trim().is_empty())
        {
            assert!(
                said.contains(&letters(line)) || line.contains("/2"),
                "{line}"
            );
        }
        for words in [
            "ТЕЛНҰСҚА № 2, 2026 жылғы 14 желтоқсан",
            "Түпнұсқаға қол қойылған күн 2026 жылғы 27 қараша",
            "Серікбаев Ерлан Қайратұлы; түпнұсқасы жоғалған",
        ] {
            assert!(said.contains(&letters(words)), "{words}");
        }
        let marked = |page: &paper::Page| {
            page.frames
                .iter()
                .any(|frame| matches!(frame, Frame::Mark { text, .. } if text == "ТЕЛНҰСҚА"))
        };
        assert!(again.pages.iter().all(marked));
    }
}

#[test]
fn lists_notes_and_replies_say_what_they_must() {
    says(
        story().hand_over_list(),
        &[
            "1-дана: Мемлекеттік корпорацияға",
            "2-дана: көрсетілетін қызметті берушіге",
            "№ 3 бөлімі, Жансүгіров ауылы, Қабанбай батыр көшесі, 22-үй",
            "№ 05-14-17/2026,",
            "№ 05-17-18/2026,",
            "Барлығы: 3 (үш) құжат.",
            "1 (бір) ай ішінде нәтижені сақтауды",
            "Тұрсынов Асқар Болатұлы",
            "Жұмабекова Гүлнәр Төлегенқызы",
        ],
        &[],
    );
    says(
        acting_head().withdrawal_note(),
        &[
            "№ 05-12-17/2026, 2026 жылғы 20 қараша",
            "2026 жылғы 24 қараша",
            "өтінішімді кері қайтарып аламын",
            "Төлеуова Шынар Асқарқызы, № 1-345, 2026 жылғы 5 қазан",
            "ата-ана құқықтарынан айыру туралы сот шешімі",
            "2026 жылғы 25 қарашада тоқтатылды",
        ],
        &[],
    );
    let further = "15 (он бес) жұмыс күні ішінде";
    says(
        story().complaint_reply(),
        &[
            "ішінара қанағаттандырылды",
            "№ 05-12-17/2026",
            "2026 жылғы 1 желтоқсанда келіп түскен",
            further,
        ],
        &["толық", "қанағаттандырусыз"],
    );
    says(
        bare().complaint_reply(),
        &["толық қанағаттандырылды"],
        &[further, "ішінара"],
    );
    says(
        story().technical_protocol(),
        &[
            "2026 жылғы 24 қараша, сағат 9.05",
            "2026 жылғы 24 қараша, сағат 16.30",
            "Серверге қайта қосылу үш рет жасалды.",
            "05-12-18/2026",
            "Бекенов Марат Жанұлы",
            "А. М. Оспанова",
        ],
        &["әсер еткен жоқ"],
    );
    says(
        bare().technical_protocol(),
        &["әсер еткен жоқ"],
        &["05-12-17/2026"],
    );
    says(
        acting_head().technical_protocol(),
        &["қалпына келтірілген жоқ"],
        &[],
    );
    says(
        story().inner_list(),
        &[
            "№ 05-12, том: 1",
            "Барлығы: 7 (жеті) құжат, 12 (он екі) парақ.",
            "2–3",
            "4–7",
            "11–14",
        ],
        &[],
    );
}
