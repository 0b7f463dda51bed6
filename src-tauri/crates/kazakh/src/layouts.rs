//! Which letter a key of a Latin (US) keyboard gives on the Russian and the Kazakh layout of Windows and X11.

/// The letter rows: the keys of a US keyboard and the letters both layouts have on them.
const KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const LETTERS: &str = "йцукенгшщзхъфывапролджэячсмитьбюЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

/// The digit row of the Kazakh layout, where its nine letters are.
const DIGITS: &str = "2345890-=@#$%*()_+";
const KAZAKH: &str = "әіңғүұқөһӘІҢҒҮҰҚӨҺ";

/// The letter of the Russian layout on a key; a key without one stays as it is.
pub(crate) fn russian(key: char) -> char {
    match key {
        '`' => 'ё',
        '~' => 'Ё',
        _ => find(KEYS, LETTERS, key).unwrap_or(key),
    }
}

/// The letter of the Kazakh layout on a key; a key without one stays as it is.
pub(crate) fn kazakh(key: char) -> char {
    find(KEYS, LETTERS, key)
        .or_else(|| find(DIGITS, KAZAKH, key))
        .unwrap_or(key)
}

fn find(keys: &str, letters: &str, key: char) -> Option<char> {
    keys.chars()
        .zip(letters.chars())
        .find_map(|(known, letter)| (known == key).then_some(letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alphabet::is_kazakh_cyrillic;

    #[test]
    fn each_key_has_one_letter() {
        for (keys, letters) in [(KEYS, LETTERS), (DIGITS, KAZAKH)] {
            assert_eq!(keys.chars().count(), letters.chars().count());
            assert!(letters.chars().all(is_kazakh_cyrillic));
        }
    }

    #[test]
    fn small_and_capital_keys_agree() {
        for (small, capital) in [
            ('q', 'Q'),
            ('[', '{'),
            (';', ':'),
            ('.', '>'),
            ('2', '@'),
            ('=', '+'),
            ('0', ')'),
        ] {
            let upper: String = kazakh(small).to_uppercase().collect();
            assert_eq!(upper, kazakh(capital).to_string(), "{small}");
        }
        assert_eq!((russian('2'), russian('`')), ('2', 'ё'));
    }
}
