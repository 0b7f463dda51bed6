//! People as journals write them into one cell: a whole name, several children one under the other with birth
//! dates and IINs between. It does not judge names; the intake's readers do.

use cases::identifier::Iin;
use kazakh::folding::fold;
use kazakh::mixed_script::{as_cyrillic, mixed_script};

use super::dates::{self, Found};

/// Surname, given name and patronymic.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Name {
    pub(super) surname: String,
    pub(super) given: String,
    pub(super) patronymic: String,
}

/// A child as one cell tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ToldChild {
    pub(super) name: String,
    pub(super) born: Option<Found>,
    pub(super) iin: String,
}

/// The first word is the surname, the second the given name, the rest the patronymic.
pub(super) fn name(whole: &str) -> Name {
    let mut words = whole.split_whitespace();
    let mut next = || words.next().unwrap_or_default().to_owned();
    let (surname, given) = (next(), next());
    Name {
        surname,
        given,
        patronymic: words.collect::<Vec<_>>().join(" "),
    }
}

/// A name with its Latin letters made the Cyrillic ones they look like, where the rest of it is Cyrillic; and
/// whether anything was changed.
pub(super) fn repaired(name: &str) -> (String, bool) {
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    if !name.chars().any(is_cyrillic) {
        return (name.to_owned(), false);
    }
    let mut repaired = name.to_owned();
    for word in mixed_script(name) {
        if let Some(corrected) = word.corrected {
            repaired = repaired.replacen(&word.word, &corrected, 1);
        }
    }
    let words: Vec<String> = repaired
        .split(' ')
        .map(|word| match as_cyrillic(word) {
            Some(corrected) if word.chars().any(|letter| letter.is_ascii_alphabetic()) => corrected,
            _ => word.to_owned(),
        })
        .collect();
    let repaired = words.join(" ");
    let changed = repaired != name;
    (repaired, changed)
}

/// What belongs to several children, one after the other.
pub(super) fn entries(cell: &str) -> Vec<String> {
    cell.split(['\n', ';'])
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The children of one cell.
pub(super) fn children(cell: &str) -> Vec<ToldChild> {
    entries(cell)
        .iter()
        .flat_map(|entry| apart(entry))
        .map(|entry| child(&entry))
        .filter(|child| !child.name.is_empty())
        .collect()
}

/// An entry that names several children: each ends with its birth date, or commas stand between whole names.
fn apart(entry: &str) -> Vec<String> {
    let dates = dates::find(entry);
    if dates.len() > 1 {
        let mut parts = Vec::new();
        let mut from = 0;
        for date in &dates {
            parts.push(entry[from..date.at.end].to_owned());
            from = date.at.end;
        }
        return parts;
    }
    let names: Vec<String> = entry
        .split(',')
        .map(|part| part.trim().to_owned())
        .collect();
    let whole = |part: &String| part.split_whitespace().count() >= 2;
    if dates.is_empty() && names.len() > 1 && names.iter().all(whole) {
        return names;
    }
    vec![entry.to_owned()]
}

/// Words that stand beside a birth date and in no name.
const BESIDE: [&str; 10] = [
    "туған",
    "күні",
    "жылы",
    "жыл",
    "жт",
    "ж",
    "гр",
    "г",
    "рожд",
    "жсн",
];

fn child(entry: &str) -> ToldChild {
    let mut dates = dates::find(entry);
    let rest = dates::without(entry, &dates);
    let mut iin = String::new();
    let mut words = Vec::new();
    for word in rest.split(|letter: char| letter.is_whitespace() || "(),:".contains(letter)) {
        let bare: String = word.chars().filter(|letter| *letter != '.').collect();
        let folded = fold(&bare);
        if bare.chars().all(|letter| letter.is_ascii_digit()) {
            if bare.len() >= 10 {
                iin = bare;
            }
            // What is left are the numbers that count the children.
        } else if BESIDE.iter().any(|beside| fold(beside) == folded) || folded == "иин" {
        } else if word.chars().any(char::is_alphabetic) {
            words.push(counted_no_more(word));
        }
    }
    ToldChild {
        name: words.join(" "),
        born: (!dates.is_empty()).then(|| dates.remove(0)),
        iin,
    }
}

/// `1)Иманов` without the number that counts it.
fn counted_no_more(word: &str) -> &str {
    word.trim_start_matches(|letter: char| letter.is_ascii_digit() || ".)".contains(letter))
}

/// An IIN as a cell has it: nothing where it says that there is none; the zeros that a number cell lost in
/// front put back, if the check digit then holds. Says whether it did so.
pub(super) fn iin(cell: &str) -> (String, bool) {
    let bare: String = cell
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let digits = bare.strip_suffix(".0").unwrap_or(&bare);
    if !digits.chars().any(|letter| letter.is_ascii_digit()) {
        let says_none = digits.chars().all(|letter| !letter.is_alphanumeric())
            || ["жок", "нет"].contains(&fold(digits).as_str());
        return (if says_none { String::new() } else { bare }, false);
    }
    let sound = digits.bytes().all(|digit| digit.is_ascii_digit());
    if sound && (6..12).contains(&digits.len()) {
        let padded = format!("{digits:0>12}");
        if Iin::read(&padded).is_ok() {
            return (padded, true);
        }
    }
    (digits.to_owned(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cell: &str) -> Vec<(String, String, String)> {
        children(cell)
            .into_iter()
            .map(|child| {
                let born = child.born.and_then(|born| born.of_this_century());
                (
                    child.name,
                    born.map(|born| born.to_string()).unwrap_or_default(),
                    child.iin,
                )
            })
            .collect()
    }

    #[test]
    fn children_of_one_cell_are_told_apart() {
        let child =
            |name: &str, born: &str, iin: &str| (name.to_owned(), born.to_owned(), iin.to_owned());
        for (cell, expected) in [
            ("Иманов Әли", vec![child("Иманов Әли", "", "")]),
            (
                "1) Иманов Әли Асқарұлы, 10.05.2015 ж.т.\n2) Иманова Дана, 3.09.18 ж.",
                vec![
                    child("Иманов Әли Асқарұлы", "2015-05-10", ""),
                    child("Иманова Дана", "2018-09-03", ""),
                ],
            ),
            (
                "Иманов Әли 10.05.2015, Иманова Дана 03.09.2018",
                vec![
                    child("Иманов Әли", "2015-05-10", ""),
                    child("Иманова Дана", "2018-09-03", ""),
                ],
            ),
            (
                "Иманов Әли, Иманова Дана",
                vec![child("Иманов Әли", "", ""), child("Иманова Дана", "", "")],
            ),
            (
                "Иманов Әли (2015 жылғы 10 мамыр, ЖСН 991231500006)",
                vec![child("Иманов Әли", "2015-05-10", "991231500006")],
            ),
            ("", vec![]),
        ] {
            assert_eq!(told(cell), expected, "{cell}");
        }
    }

    #[test]
    fn zeros_that_were_lost_are_put_back_only_where_the_check_digit_holds() {
        assert_eq!(iin("500101100000"), ("500101100000".to_owned(), false));
        assert_eq!(iin("10101100008"), ("010101100008".to_owned(), true));
        assert_eq!(iin("жоқ"), (String::new(), false));
        assert_eq!(iin("-"), (String::new(), false));
        assert_eq!(iin("5001011"), ("5001011".to_owned(), false));
        assert_eq!(iin("белгісіз").0, "белгісіз");
    }

    #[test]
    fn latin_letters_among_cyrillic_ones_are_made_what_they_look_like() {
        // The first word has a Latin a, the second is Latin through and through.
        assert_eq!(repaired("Имaнов CAMAT"), ("Иманов САМАТ".to_owned(), true));
        assert_eq!(repaired("Иманов Самат"), ("Иманов Самат".to_owned(), false));
        assert_eq!(repaired("Smith John"), ("Smith John".to_owned(), false));
        assert_eq!(repaired("Иванов John"), ("Иванов John".to_owned(), false));
    }

    #[test]
    fn a_name_has_its_parts_in_the_papers_order() {
        let name = name("Иманов  Әли Асқар ұлы");
        assert_eq!(
            (name.surname, name.given, name.patronymic),
            ("Иманов".into(), "Әли".into(), "Асқар ұлы".into())
        );
    }
}
