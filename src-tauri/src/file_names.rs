//! Names of files that people keep: what a page suggests is made into a name every system takes.

use std::path::{Path, PathBuf};

/// Long enough for a form's name and number, short enough for every file system once it is bytes.
const LONGEST: usize = 100;

/// Names that Windows keeps for devices, whatever follows the first point.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// Devices that are numbered by one digit.
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];

/// A name without separators, signs that Windows refuses, or anything that is not seen; empty where
/// nothing is left of it.
pub(crate) fn safe(suggested: &str) -> String {
    let plain: String = suggested
        .chars()
        .filter(|letter| !is_unseen(*letter))
        .map(|letter| match letter {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        })
        .take(LONGEST)
        .collect();
    // Windows drops points and spaces at the end; a point at the beginning hides a file elsewhere.
    let name = plain.trim_matches(|letter| letter == '.' || letter == ' ');
    if is_device(name) {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}

/// A path with an ending, added where it has another or none.
pub(crate) fn ending_in(path: PathBuf, ending: &str) -> PathBuf {
    let has = path
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending));
    if has {
        return path;
    }
    // Not `with_extension`: what follows the last point may be part of a number.
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

/// A path, then the same with ` (2)`, ` (3)` … before its ending.
pub(crate) fn numbered(path: &Path) -> impl Iterator<Item = PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_owned();
    let ending = path.extension().map(ToOwned::to_owned);
    (1_u32..).map(move |number| {
        if number == 1 {
            return path.to_owned();
        }
        let mut name = stem.clone();
        name.push(format!(" ({number})"));
        if let Some(ending) = &ending {
            name.push(".");
            name.push(ending);
        }
        path.with_file_name(name)
    })
}

/// Control characters, and marks that turn or hide what is written.
fn is_unseen(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let stem = stem.to_ascii_uppercase();
    let numbered = NUMBERED_DEVICES.iter().any(|device| {
        stem.strip_prefix(device).is_some_and(|number| {
            matches!(
                number,
                "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"
            )
        })
    });
    numbered || DEVICES.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_suggested_becomes_a_name_every_system_takes() {
        for (suggested, name) in [
            ("Рұқсат 12-2026", "Рұқсат 12-2026"),
            ("Рұқсат 12/2026", "Рұқсат 12-2026"),
            (r"..\..\C:\Windows\x", r"-..-C--Windows-x"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("a*b?c\"d<e>f|g", "a-b-c-d-e-f-g"),
            ("қол\u{202e}хат\u{0}\u{7f}", "қолхат"),
            ("қол\tхат\n", "қол хат"),
            (" .қолхат. . ", "қолхат"),
            ("CON", "_CON"),
            ("con.pdf", "_con.pdf"),
            ("nul .x", "_nul .x"),
            ("LPT1", "_LPT1"),
            ("com²", "_com²"),
            ("COM10", "COM10"),
            ("CONST", "CONST"),
            ("...", ""),
            ("", ""),
        ] {
            assert_eq!(safe(suggested), name, "{suggested:?}");
            assert!(!is_device(name), "{name}");
        }
        let long = safe(&"ұ".repeat(400));
        assert!(long.len() + " (999).pdf".len() <= 255, "{}", long.len());
    }

    #[test]
    fn an_ending_is_added_where_it_is_not() {
        for (chosen, path) in [
            ("a/қолхат", "a/қолхат.pdf"),
            ("a/қолхат.pdf", "a/қолхат.pdf"),
            ("a/қолхат.PDF", "a/қолхат.PDF"),
            ("a/№ 1.2026", "a/№ 1.2026.pdf"),
        ] {
            assert_eq!(ending_in(chosen.into(), "pdf"), Path::new(path));
        }
    }

    #[test]
    fn a_number_stands_before_the_ending() {
        let names: Vec<PathBuf> = numbered(Path::new("a/№ 1.2026.pdf")).take(3).collect();
        assert_eq!(
            names,
            ["a/№ 1.2026.pdf", "a/№ 1.2026 (2).pdf", "a/№ 1.2026 (3).pdf"].map(PathBuf::from)
        );
    }
}
