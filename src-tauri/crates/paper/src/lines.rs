//! Where lines end.
//!
//! Unicode line breaking gives the places, an optimal fit over the whole paragraph chooses among
//! them. Four kinds of places are struck out, because no typesetter breaks there: after a hyphen
//! ("25-бабына", "аты-жөні"), before a dash that has a space before it, after "№" and after "§".

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};
use unicode_linebreak::linebreaks;

use crate::text::Segment;

/// A line of a segment: from the first character to behind the last that is not a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Nothing of the segment follows.
    pub(crate) last: bool,
}

/// How line ends are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// The evenest lines of the whole paragraph.
    Optimal,
    /// Every line as full as it gets, as a hand fills in a form.
    First,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    start: usize,
    /// Behind the last character that is not a space.
    trimmed: usize,
    end: usize,
    width: f64,
    whitespace: f64,
}

impl Fragment for Word {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.whitespace
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Widths are sums of thousandths, so that two ways of adding them up differ by less than this.
const SLACK: f64 = 0.01;

/// Points of overflow cost more than the emptiest line, so that no line ever hangs over.
const PENALTIES: Penalties = Penalties {
    nline_penalty: 10_000,
    overflow_penalty: 1_000_000_000,
    short_last_line_fraction: 8,
    short_last_line_penalty: 2_000,
    hyphen_penalty: 0,
};

/// Breaks a segment into lines of at most `first` and then `rest` points.
///
/// There is always a line. A word too long for `rest` is broken at its hyphens, and if that is
/// not enough between any two letters. The first line is empty where the first word fits only
/// into the wider ones.
pub(crate) fn break_lines(segment: &Segment, first: f64, rest: f64, fit: Fit) -> Vec<Line> {
    let narrowest = if fit == Fit::Optimal {
        first.min(rest)
    } else {
        rest
    };
    let words = words(segment, narrowest + SLACK);
    let lines = match fit {
        Fit::Optimal => optimal(&words, first, rest).unwrap_or_else(|| greedy(&words, first, rest)),
        Fit::First => greedy(&words, first, rest),
    };
    let last = lines.len() - 1;
    let line = |(i, range): (usize, std::ops::Range<usize>)| {
        let at = words
            .get(range.start)
            .map_or(segment.text.len(), |word| word.start);
        let end = if range.is_empty() {
            at
        } else {
            words[range.end - 1].trimmed
        };
        Line {
            start: at,
            end,
            last: i == last,
        }
    };
    lines.into_iter().enumerate().map(line).collect()
}

fn optimal(words: &[Word], first: f64, rest: f64) -> Option<Vec<std::ops::Range<usize>>> {
    if words.is_empty() {
        return None;
    }
    let lines = wrap_optimal_fit(words, &[first + SLACK, rest + SLACK], &PENALTIES).ok()?;
    let mut ranges = Vec::with_capacity(lines.len());
    let mut start = 0;
    for (i, line) in lines.iter().enumerate() {
        let end = start + line.len();
        let room = if i == 0 { first } else { rest };
        if natural(&words[start..end]) > room + 2.0 * SLACK {
            return None;
        }
        ranges.push(start..end);
        start = end;
    }
    Some(ranges)
}

fn greedy(words: &[Word], first: f64, rest: f64) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut used, mut room) = (0, 0.0, first);
    for (i, word) in words.iter().enumerate() {
        let opens_a_wider_line = i == start && ranges.is_empty() && rest > first;
        if used + word.width > room + SLACK && (i > start || opens_a_wider_line) {
            ranges.push(start..i);
            (start, used, room) = (i, 0.0, rest);
        }
        used += word.width + word.whitespace;
    }
    ranges.push(start..words.len());
    ranges
}

fn natural(words: &[Word]) -> f64 {
    let all: f64 = words.iter().map(|word| word.width + word.whitespace).sum();
    all - words.last().map_or(0.0, |word| word.whitespace)
}

fn words(segment: &Segment, narrowest: f64) -> Vec<Word> {
    let text = segment.text.as_str();
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in linebreaks(text) {
        if at < text.len() && !may_break(text, at) {
            continue;
        }
        let whole = word(segment, start, at);
        if whole.width <= narrowest {
            words.push(whole);
        } else {
            split(segment, start, at, narrowest, &mut words);
        }
        start = at;
    }
    words.retain(|word| word.end > word.start);
    words
}

fn word(segment: &Segment, start: usize, end: usize) -> Word {
    let trimmed = start + segment.text[start..end].trim_end_matches(' ').len();
    Word {
        start,
        trimmed,
        end,
        width: segment.width(start, trimmed),
        whitespace: segment.width(trimmed, end),
    }
}

/// Breaks a word that is wider than any line: after hyphens, else letter by letter.
fn split(segment: &Segment, start: usize, end: usize, narrowest: f64, words: &mut Vec<Word>) {
    let mut from = start;
    for part in segment.text[start..end].split_inclusive('-') {
        let to = from + part.len();
        let whole = word(segment, from, to);
        if whole.width <= narrowest {
            words.push(whole);
        } else {
            let mut letters = part
                .char_indices()
                .map(|(i, _)| from + i)
                .collect::<Vec<_>>();
            // Spaces stay with the letter before them.
            letters.retain(|&i| i == from || !segment.text[i..].starts_with(' '));
            letters.push(to);
            words.extend(
                letters
                    .windows(2)
                    .map(|pair| word(segment, pair[0], pair[1])),
            );
        }
        from = to;
    }
}

fn may_break(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    if before.ends_with(['-', '\u{2010}']) {
        return false;
    }
    if before.ends_with(' ') && after.starts_with(['–', '—', '−']) {
        return false;
    }
    !before.trim_end_matches(' ').ends_with(['№', '§'])
}

#[cfg(test)]
mod tests {
    use super::may_break;

    #[test]
    fn places_no_typesetter_breaks_at() {
        for (before, after, allowed) in [
            ("25-", "бабына", false),
            ("аты-", "жөні", false),
            ("2\u{2010}", "пәтер", false),
            ("сөз ", "— сөз", false),
            ("сөз ", "– сөз", false),
            ("№ ", "12", false),
            ("§ ", "3", false),
            ("сөз — ", "сөз", true),
            ("бір ", "екі", true),
            ("мен/", "бен", true),
        ] {
            assert_eq!(
                may_break(&format!("{before}{after}"), before.len()),
                allowed,
                "{before}|{after}"
            );
        }
    }
}
