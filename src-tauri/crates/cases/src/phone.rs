//! Telephone numbers: kept as typed, and normalised where ten digits are there. Codes are not judged,
//! they change (`domain.md` D.3).

/// A telephone number, or two of them, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phone {
    /// As typed, surrounding spaces dropped; may be empty.
    pub typed: String,
    /// `+7XXXXXXXXXX` of each number found; `+` and the country's digits for a number abroad.
    pub normalised: Vec<String>,
}

/// There is no telephone number in what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no telephone number of ten digits")]
pub struct NotDialable;

impl Phone {
    /// Reads what was typed. Nothing typed is no telephone, which is allowed; something typed must hold a
    /// number that can be dialled. Several are separated by a comma, a semicolon or a slash.
    pub fn read(typed: &str) -> Result<Self, NotDialable> {
        let typed = typed.trim().to_owned();
        let normalised: Vec<String> = stretches(&typed).filter_map(dialable).collect();
        if normalised.is_empty() && !typed.is_empty() {
            return Err(NotDialable);
        }
        Ok(Self { typed, normalised })
    }

    /// As papers print it: `+7 7XX XXX XX XX` of each number, a comma between them. What is more than a number
    /// (an extension, a word before it, a short local number) stands as typed, so that nothing is lost.
    pub fn printed(&self) -> String {
        let printed: Vec<String> = stretches(&self.typed)
            .map(|typed| normal(typed).map_or_else(|| typed.to_owned(), |number| grouped(&number)))
            .collect();
        printed.join(", ")
    }
}

/// What stands between the signs that keep several numbers apart.
fn stretches(typed: &str) -> impl Iterator<Item = &str> {
    let stretches = typed.split([',', ';', '/', '\n']).map(str::trim);
    stretches.filter(|stretch| !stretch.is_empty())
}

/// The first number in a stretch of text: letters before it and an extension after it are left out.
fn dialable(stretch: &str) -> Option<String> {
    stretch
        .split(char::is_alphabetic)
        .find_map(|run| normal(run.trim()))
}

/// `8 7XX …`, `+7 7XX …` or ten digits; abroad only with `+`.
fn normal(run: &str) -> Option<String> {
    let separator = |typed: char| typed.is_whitespace() || "()-–.".contains(typed);
    let (international, rest) = match run.trim_start_matches(separator).strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, run),
    };
    let mut digits = String::new();
    for typed in rest.chars() {
        match typed {
            '0'..='9' => digits.push(typed),
            _ if separator(typed) => {}
            _ => return None,
        }
    }
    match (international, digits.len()) {
        // An 8 in front dials out of town; ten digits with it are one too few.
        (false, 10) if !digits.starts_with('8') => Some(format!("+7{digits}")),
        (false, 11) if digits.starts_with(['7', '8']) => Some(format!("+7{}", &digits[1..])),
        (true, 11) if digits.starts_with('7') => Some(format!("+{digits}")),
        (true, 8..=15) if !digits.starts_with(['0', '7']) => Some(format!("+{digits}")),
        _ => None,
    }
}

fn grouped(number: &str) -> String {
    let digits = number
        .strip_prefix("+7")
        .filter(|digits| digits.len() == 10 && digits.bytes().all(|digit| digit.is_ascii_digit()));
    match digits {
        Some(digits) => format!(
            "+7 {} {} {} {}",
            &digits[..3],
            &digits[3..6],
            &digits[6..8],
            &digits[8..]
        ),
        None => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was typed, what is dialled (`domain.md` D.3; the landline is its own example).
    const READ: &[(&str, &[&str])] = &[
        ("", &[]),
        ("  ", &[]),
        ("8 701 000 00 01", &["+77010000001"]),
        ("87010000001", &["+77010000001"]),
        ("+7 701 000 00 01", &["+77010000001"]),
        ("+7 (701) 000-00-01", &["+77010000001"]),
        ("7 701 000 00 01", &["+77010000001"]),
        ("7010000001", &["+77010000001"]),
        ("8 (71455) 2-16-84", &["+77145521684"]),
        ("71455 2-16-84", &["+77145521684"]),
        (
            "8 701 000 00 01, 8 702 000 00 02",
            &["+77010000001", "+77020000002"],
        ),
        (
            "8 701 000 00 01; +7 702 000 00 02",
            &["+77010000001", "+77020000002"],
        ),
        ("8 (71455) 2-16-84 қосымша 12", &["+77145521684"]),
        ("ұялы 8 701 000 00 01", &["+77010000001"]),
        ("8 701 000 00 01, 2-16-84", &["+77010000001"]),
        ("+996 555 000 001", &["+996555000001"]),
    ];

    #[test]
    fn numbers_are_read_as_they_are_typed() {
        for (typed, normalised) in READ {
            let phone = Phone::read(typed).unwrap_or_else(|fault| panic!("{typed}: {fault}"));
            assert_eq!(phone.normalised, *normalised, "{typed}");
            assert_eq!(phone.typed, typed.trim());
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_said() {
        for typed in [
            "жоқ",
            "2-16-84",
            "8 701 000 00 0",
            "8 701 000 00 011",
            "9 701 000 00 01",
            "+0 555 000 001",
            "+7 701",
        ] {
            assert_eq!(Phone::read(typed), Err(NotDialable), "{typed}");
        }
    }

    #[test]
    fn papers_group_the_digits() {
        for (typed, printed) in [
            ("", ""),
            ("8 701 000 00 01", "+7 701 000 00 01"),
            (
                "87010000001; +996 555 000 001",
                "+7 701 000 00 01, +996555000001",
            ),
            ("8 701 000 00 01, 2-16-84", "+7 701 000 00 01, 2-16-84"),
            (
                "8 (71455) 2-16-84 қосымша 12",
                "8 (71455) 2-16-84 қосымша 12",
            ),
            ("ұялы 8 701 000 00 01", "ұялы 8 701 000 00 01"),
        ] {
            let phone = Phone::read(typed).unwrap_or_else(|fault| panic!("{typed}: {fault}"));
            assert_eq!(phone.printed(), printed, "{typed}");
        }
    }
}
