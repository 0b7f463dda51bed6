//! Latin letters that slipped into a Cyrillic word: where they are and what was most likely meant.
//! Only finds and suggests; nothing is corrected without the clerk.

/// A word with Cyrillic and Latin letters in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MixedWord {
    /// The word as typed.
    pub word: String,
    /// Place of its first character in the text, in characters.
    pub start: usize,
    /// Its Latin letters.
    pub latin: Vec<LatinLetter>,
    /// The word with Cyrillic letters in their place; `None` where a Latin letter looks like no Cyrillic one.
    pub corrected: Option<String>,
}

/// A Latin letter inside a Cyrillic word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LatinLetter {
    /// Its place in the text, in characters.
    pub at: usize,
    /// The letter.
    pub found: char,
    /// The Cyrillic letter it looks like.
    pub suggested: Option<char>,
}

/// The words of a text that mix Cyrillic and Latin letters, in order.
pub fn mixed_script(text: &str) -> Vec<MixedWord> {
    words(text).filter_map(|word| mixed(text, &word)).collect()
}

fn mixed(text: &str, word: &Word<'_>) -> Option<MixedWord> {
    if !word.text.chars().any(is_cyrillic) || !word.text.chars().any(is_latin) {
        return None;
    }
    let start = text[..word.start].chars().count();
    let latin: Vec<LatinLetter> = word
        .text
        .chars()
        .enumerate()
        .filter(|(_, letter)| is_latin(*letter))
        .map(|(at, found)| LatinLetter {
            at: start + at,
            found,
            suggested: cyrillic_for(found),
        })
        .collect();
    let corrected = as_cyrillic(word.text);
    Some(MixedWord {
        word: word.text.to_owned(),
        start,
        latin,
        corrected,
    })
}

/// A word with every Latin letter made the Cyrillic one it looks like; `None` where one looks like none.
pub fn as_cyrillic(word: &str) -> Option<String> {
    let letter = |letter| {
        if is_latin(letter) {
            cyrillic_for(letter)
        } else {
            Some(letter)
        }
    };
    word.chars().map(letter).collect()
}

/// The Cyrillic letter a Latin one looks like in print.
fn cyrillic_for(latin: char) -> Option<char> {
    const LATIN: &str = "aceikopxyhəABCEHIKMOPTXYƏ";
    const CYRILLIC: &str = "асеікорхуһәАВСЕНІКМОРТХУӘ";
    LATIN
        .chars()
        .zip(CYRILLIC.chars())
        .find_map(|(known, cyrillic)| (known == latin).then_some(cyrillic))
}

/// A run of letters in a text.
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    /// Its first byte.
    pub(crate) start: usize,
}

/// The runs of letters of a text, marks included.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_letter)?;
        let length = text[start..]
            .find(|letter| !is_letter(letter))
            .unwrap_or(text.len() - start);
        rest = start + length;
        Some(Word {
            text: &text[start..rest],
            start,
        })
    })
}

fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || is_mark(letter)
}

/// Combining marks: accents, the breve of й, the dots of ё.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE2F}'
    )
}

/// Letters of the Cyrillic blocks.
pub(crate) fn is_cyrillic(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A69F}')
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{250}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_found_with_their_places() {
        // Latin "i" in both places, as the published orders have it.
        let found = mixed_script("Ата мiндеттердi");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].word.as_str(), found[0].start), ("мiндеттердi", 4));
        assert_eq!(found[0].corrected.as_deref(), Some("міндеттерді"));
        let letters: Vec<(usize, char, Option<char>)> = found[0]
            .latin
            .iter()
            .map(|letter| (letter.at, letter.found, letter.suggested))
            .collect();
        assert_eq!(letters, [(5, 'i', Some('і')), (14, 'i', Some('і'))]);
    }

    #[test]
    fn every_look_alike_has_its_cyrillic_letter() {
        for (latin, cyrillic) in [
            ("Aлмa", "Алма"),
            ("Bалиханов", "Валиханов"),
            ("Cерiк", "Серік"),
            ("Hұрлaн", "Нұрлан"),
            ("Mәдинa", "Мәдина"),
            ("Toқтap", "Тоқтар"),
            ("гауhар", "гауһар"),
            ("Əлия", "Әлия"),
        ] {
            let found = mixed_script(latin);
            assert_eq!(found.len(), 1, "{latin}");
            let corrected = found[0].corrected.as_deref();
            assert_eq!(corrected, Some(cyrillic), "{latin}");
            assert!(mixed_script(cyrillic).is_empty());
        }
    }

    #[test]
    fn a_latin_letter_without_a_likeness_gives_no_correction() {
        let found = mixed_script("Серzan");
        assert_eq!(found[0].corrected, None);
        assert_eq!(found[0].latin[0].suggested, None);
        assert_eq!(found[0].latin[1].suggested, Some('а'));
    }

    #[test]
    fn words_of_one_script_stand() {
        for text in [
            "Smith Қайрат",
            "Анна-Maria",
            "№ 5-A корпус",
            "",
            "12",
            "Müller",
            "O'Нил",
        ] {
            assert!(mixed_script(text).is_empty(), "{text}");
        }
    }
}
