//! Everyday words of journals for what the edition and the program have codes for: placements, results,
//! channels. They are what people write, not the law's words, which the edition has.

use kazakh::folding::fold;
use statutes::Edition;

/// Stems of what offices call the placements, Kazakh and Russian, by the edition's codes.
const PLACEMENTS: [(&str, &[&str]); 5] = [
    ("guardianship", &["қорғаншы", "опек"]),
    ("custody", &["қамқоршы", "попечит"]),
    ("patronage", &["патронат"]),
    ("foster-family", &["қабылда", "прием", "фостер"]),
    (
        "organisation",
        &[
            "ұйым",
            "балалар үйі",
            "интернат",
            "детдом",
            "детск",
            "жетім",
            "орталық",
            "центр",
        ],
    ),
];

/// The edition's code of a placement in a cell; the cell itself may be the code.
pub(super) fn placement(cell: &str, edition: &Edition) -> Option<String> {
    let written = fold(cell);
    if written.is_empty() {
        return None;
    }
    let known = |code: &str| edition.placements.iter().any(|known| known.code.0 == code);
    if known(cell.trim()) {
        return Some(cell.trim().to_owned());
    }
    // The edition's own words first: a cell often has them without their ending.
    let by_law = edition.placements.iter().find(|known| {
        [&known.attributive, &known.locative]
            .iter()
            .any(|words| fold(words).starts_with(&written) && written.chars().count() >= 5)
    });
    if let Some(placement) = by_law {
        return Some(placement.code.0.clone());
    }
    // A custodian's institution is none of a guardian's: the first stem that stands in the cell says which.
    let first = |stems: &[&str]| {
        stems
            .iter()
            .filter_map(|stem| place_of(&written, &fold(stem)))
            .min()
    };
    PLACEMENTS
        .iter()
        .filter(|(code, _)| known(code))
        .filter_map(|(code, stems)| Some((first(stems)?, *code)))
        .min()
        .map(|(_, code)| code.to_owned())
}

/// Where a word that begins with a stem begins.
fn place_of(text: &str, stem: &str) -> Option<usize> {
    text.match_indices(stem)
        .map(|(place, _)| place)
        .find(|place| {
            text[..*place]
                .chars()
                .next_back()
                .is_none_or(|letter| !letter.is_alphabetic())
        })
}

/// The code of a result in a cell: empty for a case that is still open.
pub(super) fn result(cell: &str) -> Option<&'static str> {
    let written = fold(cell);
    let says = |stems: &[&str]| stems.iter().any(|stem| written.contains(&fold(stem)));
    Some(if written.is_empty() || written == "-" {
        ""
    } else if says(&[
        "қабылдаудан бас",
        "отказ в прием",
        "отказано в прием",
        "not_accepted",
    ]) {
        "not_accepted"
    } else if says(&["кері қайтар", "кері ал", "отозван", "отзыв", "withdrawn"])
    {
        "withdrawn"
    } else if says(&["бас тарт", "отказ", "refusal"]) {
        "refusal"
    } else if says(&["рұқсат", "разреш", "берілді", "выдан", "permit"]) {
        "permit"
    } else if says(&[
        "орындалуда",
        "қаралуда",
        "жұмыста",
        "в работе",
        "на рассмотр",
        "рассматрив",
    ]) {
        ""
    } else {
        return None;
    })
}

/// Shorter beginnings of a ground's words could begin anything.
const TELLING: usize = 12;

/// The number of the one ground of the edition that a cell names: by its number alone, or by the beginning of the law's
/// words, as far as no other ground begins so.
pub(super) fn ground(cell: &str, edition: &Edition) -> Option<u8> {
    let is_number = |part: &&str| part.bytes().all(|letter| letter.is_ascii_digit());
    let parts: Vec<&str> = cell
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let mut numbers = parts.iter().filter(|part| is_number(part));
    // "2", "№ 2", "2)", "2-негіз", "основание 2": a number and at most a word for what it counts.
    if let (Some(number), None, true) = (numbers.next(), numbers.next(), parts.len() <= 2) {
        let number = number.parse().ok()?;
        return edition.ground(number).map(|ground| ground.number);
    }
    let written = fold(cell);
    let mut begun = edition.grounds.iter().filter(|ground| {
        let law = fold(&ground.words);
        written.starts_with(&law)
            || (written.chars().count() >= TELLING && law.starts_with(&written))
    });
    match (begun.next(), begun.next()) {
        (Some(ground), None) => Some(ground.number),
        _ => None,
    }
}

/// Whether a cell names the State Corporation.
pub(super) fn is_state_corporation(cell: &str) -> bool {
    let written = fold(cell);
    let words = ["мк", "хқко", "цон", "гк"];
    written.contains("корпорац")
        || written == "state_corporation"
        || written
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| words.iter().any(|known| fold(known) == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placements_are_known_by_what_offices_call_them() {
        let files = assets::services::EDITIONS[0].names_and_bytes();
        let edition = Edition::read(&files).expect("the shipped edition reads");
        for (code, _) in PLACEMENTS {
            assert!(
                edition.placements.iter().any(|known| known.code.0 == code),
                "{code} is of this edition"
            );
        }
        for (cell, code) in [
            ("қорғаншылық", Some("guardianship")),
            ("Қорғаншылықта", Some("guardianship")),
            ("опека (бабушка)", Some("guardianship")),
            ("қамқоршылықтағы", Some("custody")),
            ("патронат", Some("patronage")),
            ("қабылдаушы отбасы", Some("foster-family")),
            ("приемная семья", Some("foster-family")),
            ("Балалар үйі", Some("organisation")),
            ("жетім балаларға арналған ұйым", Some("organisation")),
            ("guardianship", Some("guardianship")),
            ("әжесінде", None),
            ("", None),
        ] {
            assert_eq!(placement(cell, &edition).as_deref(), code, "{cell}");
        }
    }

    #[test]
    fn results_are_known_by_what_offices_write() {
        for (cell, code) in [
            ("рұқсат", Some("permit")),
            ("Рұқсат берілді", Some("permit")),
            ("разрешено", Some("permit")),
            ("қабылдаудан бас тартылды", Some("not_accepted")),
            ("бас тарту", Some("refusal")),
            ("өтініш кері қайтарылды", Some("withdrawn")),
            ("қаралуда", Some("")),
            ("", Some("")),
            ("белгісіз", None),
        ] {
            assert_eq!(result(cell), code, "{cell}");
        }
    }

    #[test]
    fn a_ground_is_known_by_its_number_or_by_the_laws_words() {
        let files = assets::services::EDITIONS[0].names_and_bytes();
        let edition = Edition::read(&files).expect("the shipped edition reads");
        let law = |number: u8| edition.ground(number).expect("a ground").words.clone();
        for (cell, number) in [
            ("2", Some(2)),
            (" № 3 ", Some(3)),
            ("1)", Some(1)),
            ("2-негіз", Some(2)),
            ("основание 2", Some(2)),
            (&law(1), Some(1)),
            (&format!("{} (паспорт)", law(3)), Some(3)),
            (
                "Көрсетілетін қызметті алушының және (немесе) мемлекеттік",
                Some(2),
            ),
            // Two grounds begin so.
            ("көрсетілетін қызметті алушының", None),
            ("1, 2", None),
            ("4", None),
            ("0", None),
            ("2026 жылғы 2 наурыздағы хат", None),
            ("құжаттары жарамсыз", None),
            ("", None),
        ] {
            assert_eq!(ground(cell, &edition), number, "{cell}");
        }
    }

    #[test]
    fn the_state_corporation_has_many_names() {
        for cell in [
            "МК",
            "Мемлекеттік корпорация",
            "ХҚКО",
            "ЦОН",
            "Госкорпорация",
        ] {
            assert!(is_state_corporation(cell), "{cell}");
        }
        for cell in ["кеңсе", "", "канцелярия"] {
            assert!(!is_state_corporation(cell), "{cell}");
        }
    }
}
