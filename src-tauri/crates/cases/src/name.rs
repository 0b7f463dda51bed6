//! A person's name as the office writes it. It does not know the alphabet's order or search folding.

/// Longest part of a name, in characters.
pub const LONGEST_NAME_PART: usize = 120;

/// Whether a character can stand in a name: Cyrillic and Latin letters, a hyphen, a space, an apostrophe, a
/// full stop (`domain.md` D.4). Never a digit.
pub fn stands_in_a_name(character: char) -> bool {
    match character {
        ' ' | '-' | '.' | '\'' | '’' | 'ʼ' | 'A'..='Z' | 'a'..='z' => true,
        // Latin-1 letters to Latin Extended-B, Vietnamese, Cyrillic with its supplement.
        '\u{c0}'..='\u{24f}' | 'ə' | '\u{1e00}'..='\u{1eff}' | '\u{400}'..='\u{52f}' => {
            character.is_alphabetic()
        }
        _ => false,
    }
}

/// Surname, given name and patronymic; at least one of the first two is there (`intake` sees to it).
///
/// Kept as typed but for surrounding and doubled spaces and Unicode NFC; case and letters are never changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonName {
    /// Тегі; empty when the person has none.
    pub surname: String,
    /// Аты; empty when the person has none.
    pub given: String,
    /// Әкесінің аты (бар болғанда); empty when the person has none.
    pub patronymic: String,
}

impl PersonName {
    /// "Тегі Аты Әкесінің аты", the parts that exist, one space between.
    pub fn full(&self) -> String {
        [&self.surname, &self.given, &self.patronymic]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }
}
