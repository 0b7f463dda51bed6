//! Case suffixes by vowel harmony and the last sound. Where the ending gives no sure answer there is none:
//! a paper then asks for the form instead of printing a guess. Knows no dictionary.

/// The cases of a noun other than the nominative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// Ілік: бөлімнің.
    Genitive,
    /// Барыс: бөлімге.
    Dative,
    /// Табыс: бөлімді.
    Accusative,
    /// Жатыс: бөлімде.
    Locative,
    /// Шығыс: бөлімнен.
    Ablative,
    /// Көмектес: бөліммен.
    Instrumental,
}

/// Whether a word ends in a possessive of the third person, which declines in its own way: `бөлімі`, `басқармасы`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stem {
    /// A word of its own: `бөлім`, `жеті`.
    Plain,
    /// With -ы, -і, -сы, -сі of the third person.
    Possessive,
}

/// The suffix of a word in a case; `None` where the word ends in something other than a letter whose sound is sure.
pub fn suffix(word: &str, case: Case, stem: Stem) -> Option<&'static str> {
    let small = word.to_lowercase();
    let last = small
        .split(|letter: char| !letter.is_alphabetic())
        .next_back()?;
    let front = is_front(last)?;
    let ending = Ending::of(last.chars().next_back()?)?;
    let (front_form, back_form) = match stem {
        Stem::Plain => plain(case, ending),
        Stem::Possessive if last.ends_with(['ы', 'і']) => possessive(case),
        Stem::Possessive => return None,
    };
    Some(if front { front_form } else { back_form })
}

/// A text with the suffix of a case on its last word, in capitals after a word in capitals.
/// `None` for a last word of up to four capitals too: an abbreviation is spoken in ways the letters do not tell.
pub fn decline(text: &str, case: Case, stem: Stem) -> Option<String> {
    let text = text.trim();
    let suffix = suffix(text, case, stem)?;
    let last = text
        .split(|letter: char| !letter.is_alphabetic())
        .next_back()?;
    if last.chars().any(char::is_lowercase) {
        Some(format!("{text}{suffix}"))
    } else if last.chars().count() > 4 {
        Some(format!("{text}{}", suffix.to_uppercase()))
    } else {
        None
    }
}

/// The genitive of a body's name, which ends in a possessive: `білім бөлімі` gives `білім бөлімінің`.
/// A suggestion for the settings; `None` where the name ends otherwise.
pub fn genitive_of_body(name: &str) -> Option<String> {
    decline(name, Case::Genitive, Stem::Possessive)
}

/// "And" between two nouns by the last sound of the first: мен, бен or пен.
pub fn and_after(word: &str) -> Option<&'static str> {
    suffix(word, Case::Instrumental, Stem::Plain)
}

/// The classes of last sounds that suffixes tell apart.
#[derive(Clone, Copy)]
enum Ending {
    Vowel,
    /// м, н, ң.
    Nasal,
    /// л, р, й, and у, и, ю, which end like й and у in `елудің`, `бидің`.
    Sonorant,
    /// ж, з.
    Buzzing,
    /// Voiceless, and б, в, г, д at the end of loans: `заводқа`.
    Hard,
}

impl Ending {
    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'а' | 'ә' | 'е' | 'ё' | 'о' | 'ө' | 'ұ' | 'ү' | 'ы' | 'і' | 'э' | 'я' => {
                Self::Vowel
            }
            'м' | 'н' | 'ң' => Self::Nasal,
            'л' | 'р' | 'й' | 'у' | 'и' | 'ю' => Self::Sonorant,
            'ж' | 'з' => Self::Buzzing,
            'к' | 'қ' | 'п' | 'с' | 'т' | 'ф' | 'х' | 'һ' | 'ц' | 'ч' | 'ш' | 'щ' | 'б' | 'в'
            | 'г' | 'д' => Self::Hard,
            _ => return None,
        })
    }
}

/// Whether the last vowel is a front one; у, и and ю take the side of the vowel before them.
fn is_front(word: &str) -> Option<bool> {
    let mut neutral = None;
    for letter in word.chars().rev() {
        match letter {
            'ә' | 'е' | 'ө' | 'ү' | 'і' | 'э' => return Some(true),
            'а' | 'ё' | 'о' | 'ұ' | 'ы' | 'я' => return Some(false),
            // Alone in a word: биге, but суға.
            'и' => neutral = Some(true),
            'у' => neutral = Some(false),
            _ => {}
        }
    }
    neutral
}

/// Front and back form of a case after a plain stem.
fn plain(case: Case, ending: Ending) -> (&'static str, &'static str) {
    use Ending::{Buzzing, Hard, Nasal, Sonorant, Vowel};
    match (case, ending) {
        (Case::Genitive, Vowel | Nasal) => ("нің", "ның"),
        (Case::Genitive, Sonorant | Buzzing) => ("дің", "дың"),
        (Case::Genitive, Hard) => ("тің", "тың"),
        (Case::Dative, Hard) => ("ке", "қа"),
        (Case::Dative, _) => ("ге", "ға"),
        (Case::Accusative, Vowel) => ("ні", "ны"),
        (Case::Accusative, Hard) => ("ті", "ты"),
        (Case::Accusative, _) => ("ді", "ды"),
        (Case::Locative, Hard) => ("те", "та"),
        (Case::Locative, _) => ("де", "да"),
        (Case::Ablative, Nasal) => ("нен", "нан"),
        (Case::Ablative, Hard) => ("тен", "тан"),
        (Case::Ablative, _) => ("ден", "дан"),
        (Case::Instrumental, Buzzing) => ("бен", "бен"),
        (Case::Instrumental, Hard) => ("пен", "пен"),
        (Case::Instrumental, _) => ("мен", "мен"),
    }
}

/// Front and back form of a case after the possessive of the third person.
fn possessive(case: Case) -> (&'static str, &'static str) {
    match case {
        Case::Genitive => ("нің", "ның"),
        Case::Dative => ("не", "на"),
        Case::Accusative => ("н", "н"),
        Case::Locative => ("нде", "нда"),
        Case::Ablative => ("нен", "нан"),
        Case::Instrumental => ("мен", "мен"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: [Case; 6] = [
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Locative,
        Case::Ablative,
        Case::Instrumental,
    ];

    #[test]
    fn bodies_are_put_into_the_genitive() {
        for (name, genitive) in [
            (
                "Ақсу аудандық білім бөлімі",
                "Ақсу аудандық білім бөлімінің",
            ),
            (
                "Балалардың құқықтарын қорғау басқармасы",
                "Балалардың құқықтарын қорғау басқармасының",
            ),
            (
                "Балалардың құқықтарын қорғау комитеті",
                "Балалардың құқықтарын қорғау комитетінің",
            ),
            ("Отбасын қолдау орталығы", "Отбасын қолдау орталығының"),
            (
                "\"Білім бөлімі\" мемлекеттік мекемесі",
                "\"Білім бөлімі\" мемлекеттік мекемесінің",
            ),
            ("Оқу-ағарту министрлігі", "Оқу-ағарту министрлігінің"),
            ("қала әкімдігі ", "қала әкімдігінің"),
            ("БІЛІМ БӨЛІМІ", "БІЛІМ БӨЛІМІНІҢ"),
        ] {
            assert_eq!(genitive_of_body(name).as_deref(), Some(genitive));
        }
        for unknown in [
            "",
            "Білім бөлімі \"Нұр\"",
            "КММ",
            "Білім бөлімі 2",
            "Department",
            "Білім бөлім",
            "орталық",
            "ІСІ",
        ] {
            assert_eq!(genitive_of_body(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn plain_words_follow_harmony_and_the_last_sound() {
        // Genitive, dative, accusative, locative, ablative, instrumental of school grammar, one word of each class and side.
        for (word, forms) in [
            ("бала", ["ның", "ға", "ны", "да", "дан", "мен"]),
            ("шілде", ["нің", "ге", "ні", "де", "ден", "мен"]),
            ("адам", ["ның", "ға", "ды", "да", "нан", "мен"]),
            ("бөлім", ["нің", "ге", "ді", "де", "нен", "мен"]),
            ("таң", ["ның", "ға", "ды", "да", "нан", "мен"]),
            ("қаңтар", ["дың", "ға", "ды", "да", "дан", "мен"]),
            ("үй", ["дің", "ге", "ді", "де", "ден", "мен"]),
            ("елу", ["дің", "ге", "ді", "де", "ден", "мен"]),
            ("су", ["дың", "ға", "ды", "да", "дан", "мен"]),
            ("би", ["дің", "ге", "ді", "де", "ден", "мен"]),
            ("наурыз", ["дың", "ға", "ды", "да", "дан", "бен"]),
            ("жүз", ["дің", "ге", "ді", "де", "ден", "бен"]),
            ("кітап", ["тың", "қа", "ты", "та", "тан", "пен"]),
            ("мектеп", ["тің", "ке", "ті", "те", "тен", "пен"]),
            ("завод", ["тың", "қа", "ты", "та", "тан", "пен"]),
            ("комиссия", ["ның", "ға", "ны", "да", "дан", "мен"]),
        ] {
            let found = CASES.map(|case| suffix(word, case, Stem::Plain));
            assert_eq!(found, forms.map(Some), "{word}");
        }
    }

    #[test]
    fn possessive_stems_decline_in_their_own_way() {
        for (word, forms) in [
            ("бөлімі", ["нің", "не", "н", "нде", "нен", "мен"]),
            ("басқармасы", ["ның", "на", "н", "нда", "нан", "мен"]),
        ] {
            let found = CASES.map(|case| suffix(word, case, Stem::Possessive));
            assert_eq!(found, forms.map(Some), "{word}");
        }
        assert_eq!(suffix("бөлім", Case::Dative, Stem::Possessive), None);
    }

    #[test]
    fn only_the_last_word_decides() {
        assert_eq!(
            decline("ата-ана", Case::Dative, Stem::Plain).as_deref(),
            Some("ата-анаға")
        );
        assert_eq!(
            decline("жаңа үй", Case::Ablative, Stem::Plain).as_deref(),
            Some("жаңа үйден")
        );
    }

    #[test]
    fn no_suffix_is_guessed() {
        for word in ["", "апрель", "съезъ", "кг", "ст", "Smith", "5", "үй)", "👶"]
        {
            assert_eq!(suffix(word, Case::Dative, Stem::Plain), None, "{word}");
        }
    }
}
