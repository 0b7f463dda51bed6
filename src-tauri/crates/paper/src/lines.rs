//! Where lines end.
//!
//! Unicode line breaking gives the places, `fit` chooses among them. Four kinds of places are struck
//! out, because no typesetter breaks there: after a hyphen ("25-бабына", "аты-жөні"), before a dash
//! that has a space before it, after "№" and after "§". One kind is put in: between a closing
//! quotation mark, a space and a bracket ("… беру" (атауы)"), which Unicode's rule LB15 forbids
//! because it cannot tell a closing mark from an opening one.

use unicode_linebreak::linebreaks;

use crate::fit::{Fit, SLACK, Word, fit};
use crate::place::spaces;
use crate::text::Segment;

/// Holds words together on a line.
const HARD_SPACE: char = '\u{a0}';

/// A line of a segment: from the first character to behind the last that is not a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Nothing of the segment follows.
    pub(crate) last: bool,
}

/// Breaks a segment into lines of at most `first` and then `rest` points.
///
/// There is always a line. Words held together that are too long for `rest` part where they were held, a word
/// too long is broken at its hyphens, and if that is not enough between any two letters. The first line is
/// empty where the first word fits only into the wider ones.
pub(crate) fn break_lines(segment: &Segment, first: f64, rest: f64, how: Fit) -> Vec<Line> {
    // What fits is one line, however it is broken; most of a register's cells do.
    let end = segment.text.trim_end_matches([' ', HARD_SPACE]).len();
    if segment.width(0, end) <= first + SLACK {
        return vec![Line {
            start: 0,
            end,
            last: true,
        }];
    }
    let narrowest = if how == Fit::First {
        rest
    } else {
        first.min(rest)
    };
    let words = words(segment, narrowest + SLACK);
    let lines = fit(&words, first, rest, how);
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

fn words(segment: &Segment, narrowest: f64) -> Vec<Word> {
    let text = segment.text.as_str();
    let mut words = Vec::new();
    let mut start = 0;
    for at in places(text) {
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
    let words = segment.text[start..end].trim_end_matches([' ', HARD_SPACE]);
    let trimmed = start + words.len();
    Word {
        start,
        trimmed,
        end,
        width: segment.width(start, trimmed),
        whitespace: segment.width(trimmed, end),
        spaces: spaces(words),
    }
}

/// Breaks what is wider than any line: words held together part first, then after hyphens, else letter by letter.
fn split(segment: &Segment, start: usize, end: usize, narrowest: f64, words: &mut Vec<Word>) {
    let mut from = start;
    for held in segment.text[start..end].split_inclusive(HARD_SPACE) {
        let whole = word(segment, from, from + held.len());
        from = whole.end;
        if whole.width <= narrowest {
            words.push(whole);
        } else {
            split_word(segment, whole.start, whole.end, narrowest, words);
        }
    }
}

fn split_word(segment: &Segment, start: usize, end: usize, narrowest: f64, words: &mut Vec<Word>) {
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
            letters.retain(|&i| i == from || !segment.text[i..].starts_with([' ', HARD_SPACE]));
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

/// Where lines may end, in order; the text's end is the last.
fn places(text: &str) -> Vec<usize> {
    let unicode = linebreaks(text).map(|(at, _)| at);
    let mut places: Vec<usize> = unicode
        .filter(|&at| at == text.len() || may_break(text, at))
        .chain(brackets_after_quotes(text))
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// Where a bracket opens after a space and a quotation mark that closes: one with no space before it.
fn brackets_after_quotes(text: &str) -> impl Iterator<Item = usize> {
    let brackets = text.match_indices(" (").map(|(space, _)| space);
    let closed = brackets.filter(|&space| {
        let before = text[..space].strip_suffix(['"', '”', '“', '»', '’', '\'']);
        before.is_some_and(|word| word.ends_with(|last: char| !last.is_whitespace()))
    });
    closed.map(|space| space + 1)
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
    use super::{may_break, places};

    #[test]
    fn a_line_ends_between_a_closing_quotation_mark_and_a_bracket() {
        // "|" stands for a place.
        for marked in [
            "\"рұқсат |беру\" |(атауы) |қызмет",
            "«беру» |(атауы)",
            "“беру” |(атауы)",
            "\"(атауы)\" |беру",
            "беру |\" (атауы)",
            "\" (атауы)",
            "беру\"(атауы)",
        ] {
            let text = marked.replace('|', "");
            let mut broken = text.clone();
            for at in places(&text).into_iter().rev().skip(1) {
                broken.insert(at, '|');
            }
            assert_eq!(broken, marked);
        }
    }

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
