//! Names of people as papers and search take them apart. Does not know whose they are, nor judge them.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::folding::fold;
use crate::mixed_script::is_mark;

/// The folded words of a name, each once, in order: what search compares by prefix.
pub fn search_tokens(name: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for word in fold(name).split(' ').filter(|word| !word.is_empty()) {
        if !tokens.iter().any(|known| known == word) {
            tokens.push(word.to_owned());
        }
    }
    tokens
}

/// The signature form "А. Б. Тегі" of surname, first name and patronymic; any of them may be blank.
///
/// A double name gives both letters ("А.-М."). Without a surname the other names stand in full, because
/// initials alone would name nobody.
pub fn with_initials(surname: &str, given: &str, patronymic: &str) -> String {
    let (surname, given, patronymic) = (surname.trim(), given.trim(), patronymic.trim());
    let parts = if surname.is_empty() {
        [given.to_owned(), patronymic.to_owned(), String::new()]
    } else {
        [initial(given), initial(patronymic), surname.to_owned()]
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Nothing but the first letters of a name's parts, blank ones left out: "Т. А. Б.".
pub fn initials(parts: &[&str]) -> String {
    let letters = parts.iter().map(|part| initial(part.trim()));
    let letters: Vec<String> = letters.filter(|letter| !letter.is_empty()).collect();
    letters.join(" ")
}

fn initial(name: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(name);
    let letters: Vec<String> = composed.split('-').filter_map(first_letter).collect();
    letters.join("-")
}

fn first_letter(name: &str) -> Option<String> {
    let mut rest = name.chars().skip_while(|letter| !letter.is_alphabetic());
    let mut letter: String = rest.next()?.to_uppercase().collect();
    // Marks that have no composed letter belong to the one before them.
    letter.extend(rest.take_while(|mark| is_mark(*mark)));
    letter.push('.');
    Some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_has_initials_and_a_surname() {
        for (surname, given, patronymic, signature) in [
            ("Сейтқали", "Айгүл", "Бекқызы", "А. Б. Сейтқали"),
            ("Сейтқали", "Айгүл", "", "А. Сейтқали"),
            ("Сейтқали", "", "Бекқызы", "Б. Сейтқали"),
            ("Сейтқали", " ", "", "Сейтқали"),
            ("", "Айгүл", "", "Айгүл"),
            ("", "Айгүл", "Бекқызы", "Айгүл Бекқызы"),
            ("Ким", "Анна-Мария", "", "А.-М. Ким"),
            ("О'Нил", "әли", "", "Ә. О'Нил"),
            ("Ибраев", "И\u{306}осиф", "", "Й. Ибраев"),
            ("Ибраев", "-", "'", "Ибраев"),
            ("", "", "", ""),
        ] {
            assert_eq!(with_initials(surname, given, patronymic), signature);
        }
    }

    #[test]
    fn initials_alone_name_nobody() {
        assert_eq!(initials(&["Сейтқали", "Айгүл", "Бекқызы"]), "С. А. Б.");
        assert_eq!(initials(&["Ким", "Анна-Мария", " "]), "К. А.-М.");
        assert_eq!(initials(&["", "-", ""]), "");
    }

    #[test]
    fn tokens_are_folded_words_each_once() {
        assert_eq!(
            search_tokens("Сейтқали  Айгүл-Айгүл Бекқызы"),
            ["сеиткали", "аигул", "беккызы"]
        );
        assert_eq!(search_tokens(" - \" "), Vec::<String>::new());
    }
}
