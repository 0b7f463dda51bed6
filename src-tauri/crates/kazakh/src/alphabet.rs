//! The 42 letters, their order, and sort keys that give it bytewise. Does not know what is being sorted.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

/// The Kazakh Cyrillic alphabet in its order, small letters.
pub const ALPHABET: [char; 42] = [
    'а', 'ә', 'б', 'в', 'г', 'ғ', 'д', 'е', 'ё', 'ж', 'з', 'и', 'й', 'к', 'қ', 'л', 'м', 'н', 'ң',
    'о', 'ө', 'п', 'р', 'с', 'т', 'у', 'ұ', 'ү', 'ф', 'х', 'һ', 'ц', 'ч', 'ш', 'щ', 'ъ', 'ы', 'і',
    'ь', 'э', 'ю', 'я',
];

/// CLDR's order for Kazakh; the root and Russian orders place і, ү and ё elsewhere.
static COLLATOR: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    Collator::try_new(locale!("kk").into(), CollatorOptions::default())
        .expect("the order of kk is compiled in; a test reads it")
});

/// First byte of a key: what is empty comes after everything else.
const FILLED: u8 = 0x01;
const EMPTY: u8 = 0xFF;
/// Ends one part of a key of several. The collator's own bytes are all greater, so parts compare right
/// even if one key were the beginning of another, which the collator does not promise against.
const END_OF_PART: u8 = 0x00;

/// Whether a character is one of the 42 letters, capital or small.
pub fn is_kazakh_cyrillic(letter: char) -> bool {
    let mut small = letter.to_lowercase();
    matches!((small.next(), small.next()), (Some(small), None) if ALPHABET.contains(&small))
}

/// Compares in the order of the alphabet; what is empty or blank comes last.
pub fn compare(left: &str, right: &str) -> Ordering {
    match (is_empty(left), is_empty(right)) {
        (false, false) => COLLATOR.compare(left, right),
        (left, right) => left.cmp(&right),
    }
}

/// A key whose bytewise order is that of [`compare`].
///
/// Keys hold for one version of the collation data: see [`crate::DERIVED_VERSION`].
pub fn sort_key(text: &str) -> Vec<u8> {
    if is_empty(text) {
        return vec![EMPTY];
    }
    let mut key = vec![FILLED];
    let Ok(()) = COLLATOR.write_sort_key_to(text, &mut key);
    key
}

/// A key of several texts, such as surname and first name: the first that differs decides, an empty one comes last.
pub fn sort_key_of(parts: &[&str]) -> Vec<u8> {
    let mut key = Vec::new();
    for part in parts {
        key.extend(sort_key(part));
        key.push(END_OF_PART);
    }
    key
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_order_is_that_of_the_alphabet() {
        let letters: Vec<String> = ALPHABET.iter().map(char::to_string).collect();
        for pair in letters.windows(2) {
            assert_eq!(compare(&pair[0], &pair[1]), Ordering::Less, "{pair:?}");
            assert!(sort_key(&pair[0]) < sort_key(&pair[1]), "{pair:?}");
            let (capital, next) = (pair[0].to_uppercase(), pair[1].to_uppercase());
            assert_eq!(compare(&capital, &pair[1]), Ordering::Less, "{pair:?}");
            assert_eq!(compare(&pair[0], &next), Ordering::Less, "{pair:?}");
        }
    }

    #[test]
    fn surnames_are_listed_as_in_a_kazakh_list() {
        let mut names = [
            "",
            "Үсенов",
            "Ілиясов",
            "Ысқақ",
            "Ұзақов",
            "Әбенов",
            "Қасым",
            "Кәрім",
            "Абай",
            "Өтеген",
            "Оспан",
            "Ғали",
            "Һарун",
            "Хасен",
            "Ибрай",
            "Ңұр",
            "Нұр",
            "Ёлкин",
            "Ерлан",
            "Жанат",
            "Яхин",
        ];
        names.sort_by(|left, right| compare(left, right));
        assert_eq!(
            names,
            [
                "Абай",
                "Әбенов",
                "Ғали",
                "Ерлан",
                "Ёлкин",
                "Жанат",
                "Ибрай",
                "Кәрім",
                "Қасым",
                "Нұр",
                "Ңұр",
                "Оспан",
                "Өтеген",
                "Ұзақов",
                "Үсенов",
                "Хасен",
                "Һарун",
                "Ысқақ",
                "Ілиясов",
                "Яхин",
                "",
            ]
        );
    }

    #[test]
    fn forty_two_letters_and_their_capitals_are_kazakh() {
        for letter in ALPHABET {
            assert!(is_kazakh_cyrillic(letter));
            assert!(letter.to_uppercase().all(is_kazakh_cyrillic), "{letter}");
        }
        for other in ['a', 'i', 'є', 'ї', 'ў', '1', '-', ' ', 'İ', '字'] {
            assert!(!is_kazakh_cyrillic(other), "{other}");
        }
    }

    #[test]
    fn the_first_part_decides_and_an_empty_part_comes_last() {
        let key = |surname, given| sort_key_of(&[surname, given]);
        assert!(key("Ан", "Яна") < key("Анна", "Айгүл"));
        assert!(key("Ан", "Әли") < key("Ан", "Яна"));
        assert!(key("Ан", "Яна") < key("Ан", ""));
        assert!(key("Яхин", "") < key("", "Әли"));
        assert!(key("Ким", "") < key("КИм", "Әли"));
    }

    #[test]
    fn keys_of_stored_names_have_not_changed() {
        // If this fails, stored keys no longer sort with new ones: raise DERIVED_VERSION with it.
        assert_eq!(crate::DERIVED_VERSION, 1);
        let letters: String = ALPHABET
            .iter()
            .chain(&['Қ', '-', ' ', '\'', 'a', 'Z', '7'])
            .collect();
        let key = sort_key(&letters);
        let sum = key.iter().fold(0u64, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u64::from(*byte))
        });
        assert_eq!((key.len(), sum), (63, 1_464_381_702_634_062_541));
    }

    /// Letters of both scripts, capitals, signs and parts of letters.
    fn words() -> impl Strategy<Value = String> {
        "[аәбеёжзийкқнңоөуұүхһыіАӘІҮЯa-dI\u{306}\u{308} '-]{0,8}|\\PC{0,6}"
    }

    proptest! {
        #[test]
        fn keys_give_the_order_of_the_collator(left in words(), right in words()) {
            prop_assert_eq!(sort_key(&left).cmp(&sort_key(&right)), compare(&left, &right));
        }

        #[test]
        fn keys_of_parts_compare_part_by_part(
            a in words(), b in words(), c in words(), d in words(),
        ) {
            let expected = compare(&a, &c).then_with(|| compare(&b, &d));
            prop_assert_eq!(sort_key_of(&[&a, &b]).cmp(&sort_key_of(&[&c, &d])), expected);
        }
    }
}
