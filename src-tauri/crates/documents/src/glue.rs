//! Which words stay on one line: a number and its unit, "№" and the number, initials and the surname.
//! It does not know where lines end.

/// A space that no line ends at.
const HARD_SPACE: char = '\u{a0}';

/// The same words, with hard spaces where a line should not end.
pub(crate) fn glue(words: &str) -> String {
    let mut glued = String::with_capacity(words.len());
    let mut rest = words.char_indices().peekable();
    while let Some((at, letter)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        let hard = letter == ' ' && holds(&words[..at], next);
        glued.push(if hard { HARD_SPACE } else { letter });
    }
    glued
}

fn holds(before: &str, next: Option<char>) -> bool {
    let Some(last) = before.chars().next_back() else {
        return false;
    };
    match (last, next) {
        ('№', _) => true,
        (_, None) => false,
        // "5 (бес)", "2026 жылғы", "+7 701", "2 данада".
        (last, Some(next)) if last.is_ascii_digit() => next.is_alphanumeric() || next == '(',
        ('.', Some(next)) => next.is_uppercase() && ends_in_initial(before),
        _ => before.ends_with("ЖСН") || before.ends_with("сағат"),
    }
}

/// "А." alone, or after a space or another initial.
fn ends_in_initial(before: &str) -> bool {
    let mut back = before.chars().rev().skip(1);
    back.next().is_some_and(char::is_uppercase)
        && back.next().is_none_or(|left| !left.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::glue;

    #[test]
    fn numbers_stay_with_their_units_and_initials_with_the_name() {
        // "_" stands for a hard space.
        for (words, glued) in [
            ("2026 жылғы 1 желтоқсаннан", "2026_жылғы 1_желтоқсаннан"),
            ("5 (бес) жұмыс күні", "5_(бес) жұмыс күні"),
            ("біреуден 2 данада жасалды", "біреуден 2_данада жасалды"),
            ("№ 12/2026, өтініш № ", "№_12/2026, өтініш №_"),
            ("+7 701 000 00 01, 8 702", "+7_701_000_00_01, 8_702"),
            ("А. Б. Тегі", "А._Б._Тегі"),
            ("көш. Абай", "көш. Абай"),
            ("ҚР. Абай", "ҚР. Абай"),
            ("ЖСН 500101100000", "ЖСН_500101100000"),
            ("сағат 10.15", "сағат_10.15"),
            ("үй 5 , пәтер", "үй 5 , пәтер"),
            ("", ""),
            (" ", " "),
        ] {
            assert_eq!(glue(words).replace('\u{a0}', "_"), glued);
        }
    }
}
