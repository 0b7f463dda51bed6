//! The columns of the register (F.2), in one table that the paper, the workbook and the plain rows all read.
//! It does not know how wide a column is.

use super::cell::Cell;
use super::column::{At, Column, Join, Kind, Part};
use super::facts::MonthRegister;
use super::masking::Shown;
use super::row::{Outcome, RegisterChild, RegisterComplaint};

/// A column of one fact.
macro_rules! one {
    ($number:literal, $title:literal, $kind:ident, $get:expr) => {
        Column {
            number: $number,
            title: $title,
            parts: &[Part {
                title: $title,
                kind: Kind::$kind,
                get: $get,
            }],
            join: Join::Comma,
        }
    };
}

/// A column of several facts.
macro_rules! several {
    ($number:literal, $title:literal, $join:ident, [$(($part:literal, $kind:ident, $get:expr)),+ $(,)?]) => {
        Column {
            number: $number,
            title: $title,
            parts: &[$(Part { title: $part, kind: Kind::$kind, get: $get }),+],
            join: Join::$join,
        }
    };
}

/// Every column of the register, in order.
pub const COLUMNS: [Column; 28] = [
    one!(1, "Р/с №", Count, |at| Cell::Count(at.serial)),
    one!(2, "Тіркеу нөмірі", Text, |at| Cell::text(
        &at.row.number
    )),
    several!(
        3,
        "Тіркелген күні, уақыты",
        Comma,
        [
            ("Тіркелген күні", Date, |at| Cell::Date(
                at.row.registered_on
            )),
            ("Тіркелген уақыты", Time, |at| at
                .row
                .registered_at
                .map_or(Cell::Empty, Cell::Time)),
        ]
    ),
    one!(4, "Келіп түсу арнасы", Text, |at| {
        let corporation = at.row.accepted_by_corporation.is_some();
        Cell::text(if corporation {
            "Мемлекеттік корпорация"
        } else {
            "кеңсе"
        })
    }),
    one!(5, "МК қабылдаған күні", Date, |at| {
        Cell::date(at.row.accepted_by_corporation)
    }),
    one!(
        6,
        "Өтініш берушінің тегі, аты, әкесінің аты",
        Text,
        |at| { Cell::text(at.shown.name(&at.row.applicant)) }
    ),
    one!(7, "ЖСН", Text, |at| {
        Cell::text(
            at.row
                .iin
                .as_ref()
                .map_or_else(|| "жоқ".to_owned(), |iin| at.shown.iin(iin)),
        )
    }),
    one!(8, "Мекенжайы", Text, |at| Cell::text(
        at.shown.own_words(&at.row.address)
    )),
    one!(9, "Телефоны", Text, |at| Cell::text(
        at.shown.own_words(&at.row.phone)
    )),
    one!(
        10,
        "Бала(лар)дың тегі, аты, әкесінің аты, туған күні",
        Text,
        |at| {
            let child = |child: &RegisterChild| {
                format!(
                    "{}, {}",
                    at.shown.name(&child.name),
                    at.shown.born(child.born)
                )
            };
            Cell::text(listed(at.row.children.iter().map(child)))
        }
    ),
    one!(11, "Орналасу нысаны", Text, placements),
    several!(
        12,
        "Сұралған кезең",
        Dash,
        [
            ("Сұралған кезеңнің басы", Date, |at| {
                Cell::Date(at.row.requested.from)
            }),
            ("Сұралған кезеңнің соңы", Date, |at| {
                Cell::Date(at.row.requested.until)
            }),
        ]
    ),
    several!(
        13,
        "Ұсынылған құжаттар (парақ саны)",
        Brackets,
        [
            ("Ұсынылған құжаттар саны", Count, |at| {
                Cell::Count(at.row.documents)
            }),
            ("Құжаттардың парақ саны", Count, |at| {
                counted(at.row.sheets)
            }),
        ]
    ),
    one!(14, "Орындаушы", Text, |at| Cell::text(
        at.row.executor.as_deref().unwrap_or_default()
    )),
    one!(15, "Орындау мерзімі", Date, |at| Cell::date(
        at.row.due
    )),
    one!(16, "Алдын ала шешім күні", Date, |at| {
        Cell::date(at.row.preliminary_on)
    }),
    several!(
        17,
        "Тыңдау күні, хаттама №",
        Comma,
        [
            ("Тыңдау күні", Date, |at| Cell::date(
                at.row.hearing_on
            )),
            ("Тыңдау хаттамасының №", Text, |at| {
                Cell::text(at.row.protocol.as_deref().unwrap_or_default())
            }),
        ]
    ),
    one!(18, "Нәтиже", Text, |at| Cell::text(
        at.row.outcome.map_or("", Outcome::words)
    )),
    one!(19, "Негізі", Text, |at| {
        let grounds: Vec<String> = at.row.grounds.iter().map(ToString::to_string).collect();
        Cell::text(grounds.join(", "))
    }),
    several!(
        20,
        "Құжат №, күні",
        Comma,
        [
            ("Құжат №", Text, |at| Cell::text(
                at.row.paper.as_ref().map_or("", |it| &it.number)
            )),
            ("Құжат күні", Date, |at| Cell::date(
                at.row.paper.as_ref().map(|it| it.on)
            )),
        ]
    ),
    several!(
        21,
        "Рұқсат кезеңі",
        Dash,
        [
            ("Рұқсат кезеңінің басы", Date, |at| {
                Cell::date(at.row.granted.map(|it| it.from))
            }),
            ("Рұқсат кезеңінің соңы", Date, |at| {
                Cell::date(at.row.granted.map(|it| it.until))
            }),
        ]
    ),
    several!(
        22,
        "Берілген күні, кімге, сенімхат",
        Comma,
        [
            ("Берілген күні", Date, |at| Cell::date(
                at.row.handed_over.as_ref().map(|it| it.on)
            )),
            ("Кімге берілді", Text, |at| {
                let to = at.row.handed_over.as_ref();
                Cell::text(to.map_or_else(String::new, |it| at.shown.name(&it.to)))
            }),
            ("Сенімхат", Text, power_of_attorney),
        ]
    ),
    Column {
        number: 23,
        title: "Қолы",
        parts: &[],
        join: Join::Comma,
    },
    several!(
        24,
        "Мерзімінде / кешіктірілді (күн)",
        Brackets,
        [
            (
                "Мерзімінде / кешіктірілді",
                Text,
                |at| Cell::text(match at.row.days_late {
                    None => "",
                    Some(0) => "мерзімінде",
                    Some(_) => "кешіктірілді",
                })
            ),
            (
                "Кешіктірілген жұмыс күні",
                Count,
                |at| at.row.days_late.map_or(Cell::Empty, counted)
            ),
        ]
    ),
    several!(
        25,
        "Мониторинг АЖ-ға енгізілді",
        Comma,
        [
            ("Мониторинг АЖ: қабылдау", Date, |at| {
                Cell::date(at.row.monitoring.reception)
            }),
            ("Мониторинг АЖ: шешім", Date, |at| {
                Cell::date(at.row.monitoring.decision)
            }),
            ("Мониторинг АЖ: беру", Date, |at| Cell::date(
                at.row.monitoring.delivery
            )),
        ]
    ),
    one!(26, "Шағым №, нәтижесі", Text, |at| {
        let complaint = |complaint: &RegisterComplaint| {
            [complaint.number.as_str(), complaint.result.as_str()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        };
        Cell::text(listed(at.row.complaints.iter().map(complaint)))
    }),
    several!(
        27,
        "Іс №, том, парақ",
        Comma,
        [
            ("Іс №", Text, |at| Cell::text(
                at.row.filed.as_ref().map_or("", |it| &it.index)
            )),
            ("Том", Text, |at| Cell::text(
                at.row.filed.as_ref().map_or("", |it| &it.volume)
            )),
            ("Істегі парақ саны", Count, |at| {
                at.row
                    .filed
                    .as_ref()
                    .map_or(Cell::Empty, |it| counted(it.sheets))
            }),
        ]
    ),
    one!(28, "Ескерту", Text, |at| {
        let words = at.shown.own_words(&at.row.note_in_own_words);
        let both = [at.row.note.as_str(), words];
        let both: Vec<&str> = both.into_iter().filter(|part| !part.is_empty()).collect();
        Cell::text(both.join("; "))
    }),
];

/// The register's rows as typed cells, one a fact, in the order of [`COLUMNS`] and their parts.
pub fn typed_rows(register: &MonthRegister) -> impl Iterator<Item = Vec<Cell>> {
    let facts = |at: At<'_>| {
        let parts = COLUMNS.iter().flat_map(|column| column.parts);
        parts.map(|part| part.cell(&at)).collect()
    };
    At::each(register).map(facts)
}

/// The register's rows as they are printed, one text a column.
pub fn printed_rows(register: &MonthRegister) -> impl Iterator<Item = Vec<String>> {
    At::each(register).map(|at| COLUMNS.iter().map(|column| column.printed(&at)).collect())
}

impl Outcome {
    /// As the register says it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Permit => "рұқсат",
            Self::Refusal => "бас тарту",
            Self::NotAccepted => "қабылдаудан бас тарту",
            Self::Withdrawn => "кері қайтарылды",
            Self::Revoked => "рұқсаттың күші жойылды",
            Self::Void => "тіркеу жойылды",
        }
    }
}

/// "а" alone, "1) а; 2) ә" of several.
fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if let [only] = items.as_slice() {
        return only.clone();
    }
    let numbered = items
        .iter()
        .zip(1..)
        .map(|(item, at)| format!("{at}) {item}"));
    numbered.collect::<Vec<_>>().join("; ")
}

/// The placement of all children, or each with the numbers of the children it is of.
fn placements(at: &At<'_>) -> Cell {
    let mut placements: Vec<(&str, Vec<String>)> = Vec::new();
    for (child, number) in at.row.children.iter().zip(1..) {
        let number = number.to_string();
        match placements
            .iter_mut()
            .find(|(known, _)| *known == child.placement)
        {
            Some((_, numbers)) => numbers.push(number),
            None => placements.push((&child.placement, vec![number])),
        }
    }
    if let [(only, _)] = placements.as_slice() {
        return Cell::text(*only);
    }
    let each = placements
        .iter()
        .map(|(placement, numbers)| format!("{}) {placement}", numbers.join(", ")));
    Cell::text(each.collect::<Vec<_>>().join("; "))
}

fn power_of_attorney(at: &At<'_>) -> Cell {
    let handed_over = at.row.handed_over.as_ref();
    let Some(paper) = handed_over.and_then(|it| it.power_of_attorney.as_ref()) else {
        return Cell::Empty;
    };
    Cell::text(match at.shown {
        Shown::Whole => format!(
            "сенімхат № {}, {}",
            paper.number,
            kazakh::dates::short(paper.on)
        ),
        Shown::Masked => "сенімхат бойынша".to_owned(),
    })
}

/// A count that is 0 where nobody counted.
fn counted(count: u32) -> Cell {
    if count == 0 {
        Cell::Empty
    } else {
        Cell::Count(count)
    }
}
