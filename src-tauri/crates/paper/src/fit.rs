//! Which words share a line. Knows words by their widths only.
//!
//! The evenest lines are found over the whole paragraph. Justified text is even where its spaces are:
//! a gap that four spaces share shows more than one that nine do, so that badness counts per space.
//! Ragged text is even where its right edge is.

use std::ops::Range;

/// How line ends are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// The evenest spaces of the whole paragraph.
    Justified,
    /// The evenest right edge of the whole paragraph.
    Ragged,
    /// As ragged, and the last line as long as the others: centred words leave none alone beneath.
    Balanced,
    /// Every line as full as it gets, as a hand fills in a form.
    First,
}

/// What stands between two places where a line may end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub(crate) start: usize,
    /// Behind the last character that is not a space.
    pub(crate) trimmed: usize,
    pub(crate) end: usize,
    /// Width without the spaces behind it, in points.
    pub(crate) width: f64,
    /// Width of the spaces behind it.
    pub(crate) whitespace: f64,
    /// Spaces within it, hard ones, that justified text stretches like any other.
    pub(crate) spaces: u32,
}

/// Widths are sums of thousandths, so that two ways of adding them up differ by less than this.
pub(crate) const SLACK: f64 = 0.01;

/// Another line costs as much as this stretch of every space of a line, or this gap at a ragged edge, in points.
const ANOTHER_LINE: (f64, f64) = (14.0, 100.0);
/// A last line of one word, shorter than this share of a line, costs like a stretch or gap of so many points.
const LONELY: (f64, f64, f64) = (1.0 / 8.0, 5.0, 45.0);

/// Words of each line; the first has `first` points, the others `rest`. There is always a line.
pub(crate) fn fit(words: &[Word], first: f64, rest: f64, fit: Fit) -> Vec<Range<usize>> {
    match fit {
        Fit::First => greedy(words, first, rest),
        Fit::Justified | Fit::Ragged | Fit::Balanced => {
            even(words, first, rest, fit).unwrap_or_else(|| greedy(words, first, rest))
        }
    }
}

/// The cheapest way to a place behind a word: its cost, and where its last line starts.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    from: usize,
}

/// `None` where a word is wider than its line, or there is none.
fn even(words: &[Word], first: f64, rest: f64, fit: Fit) -> Option<Vec<Range<usize>>> {
    let mut ways = vec![Way { cost: 0.0, from: 0 }];
    for end in 1..=words.len() {
        let mut best: Option<Way> = None;
        let (mut width, mut spaces) = (0.0, 0);
        for from in (0..end).rev() {
            let word = &words[from];
            width += word.width;
            spaces += word.spaces;
            if from + 1 < end {
                width += word.whitespace;
                spaces += u32::from(word.whitespace > 0.0);
            }
            if width > first.max(rest) + SLACK {
                break;
            }
            let room = if from == 0 { first } else { rest };
            if width > room + SLACK {
                continue;
            }
            let own = if end < words.len() || fit == Fit::Balanced {
                badness((room - width).max(0.0), spaces, fit)
            } else if from + 1 == end && width < room * LONELY.0 {
                square(choose(LONELY.1, LONELY.2, fit))
            } else {
                0.0
            };
            let cost = ways[from].cost + square(choose(ANOTHER_LINE.0, ANOTHER_LINE.1, fit)) + own;
            if best.is_none_or(|best| cost < best.cost) {
                best = Some(Way { cost, from });
            }
        }
        // A place that no line reaches is none to go on from.
        ways.push(best.unwrap_or(Way {
            cost: f64::INFINITY,
            from: end - 1,
        }));
    }
    let mut end = words.len();
    if end == 0 || !ways[end].cost.is_finite() {
        return None;
    }
    let mut lines = Vec::new();
    while end > 0 {
        let from = ways[end].from;
        lines.push(from..end);
        end = from;
    }
    lines.reverse();
    Some(lines)
}

/// How bad a line is that leaves a gap to be shared by its spaces.
fn badness(gap: f64, spaces: u32, fit: Fit) -> f64 {
    // A line without a space cannot be stretched at all.
    let shared = if spaces == 0 { 0.5 } else { f64::from(spaces) };
    square(choose(gap / shared, gap, fit))
}

fn choose(justified: f64, ragged: f64, fit: Fit) -> f64 {
    if fit == Fit::Justified {
        justified
    } else {
        ragged
    }
}

fn square(points: f64) -> f64 {
    points * points
}

fn greedy(words: &[Word], first: f64, rest: f64) -> Vec<Range<usize>> {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(widths: &[u32]) -> Vec<Word> {
        let word = |width: &u32| Word {
            start: 0,
            trimmed: 0,
            end: 0,
            width: f64::from(*width),
            whitespace: 3.0,
            spaces: 0,
        };
        widths.iter().map(word).collect()
    }

    /// The cost of given lines, added up anew.
    fn cost(words: &[Word], lines: &[Range<usize>], first: f64, rest: f64, fit: Fit) -> f64 {
        let mut total = 0.0;
        for (i, line) in lines.iter().enumerate() {
            let own = &words[line.clone()];
            let spaces = u32::try_from(own.len() - 1).expect("few words");
            let width = own.iter().map(|word| word.width).sum::<f64>() + f64::from(spaces) * 3.0;
            let room = if i == 0 { first } else { rest };
            total += square(choose(ANOTHER_LINE.0, ANOTHER_LINE.1, fit));
            if width > room + SLACK {
                return f64::INFINITY;
            }
            if line.end < words.len() || fit == Fit::Balanced {
                total += badness(room - width, spaces, fit);
            } else if own.len() == 1 && width < room * LONELY.0 {
                total += square(choose(LONELY.1, LONELY.2, fit));
            }
        }
        total
    }

    #[test]
    fn a_gap_goes_to_the_line_with_more_spaces() {
        // The first short word may stand on either line: gaps of 17 and 7 points, the first with one space, or
        // of 5 and 19, the second with six.
        let paragraph = words(&[40, 40, 9, 9, 9, 9, 9, 9, 9, 9, 90]);
        let justified = fit(&paragraph, 100.0, 100.0, Fit::Justified);
        assert_eq!(justified, [0..3, 3..10, 10..11]);
        let ragged = fit(&paragraph, 100.0, 100.0, Fit::Ragged);
        assert_eq!(ragged, [0..2, 2..10, 10..11]);
    }

    #[test]
    fn centred_words_leave_none_alone_beneath() {
        let heading = words(&[30, 30, 30, 20]);
        assert_eq!(fit(&heading, 100.0, 100.0, Fit::Ragged), [0..3, 3..4]);
        assert_eq!(fit(&heading, 100.0, 100.0, Fit::Balanced), [0..2, 2..4]);
    }

    #[test]
    fn a_word_alone_is_wider_than_its_line_only_in_a_greedy_fit() {
        let paragraph = words(&[120, 10]);
        assert!(even(&paragraph, 100.0, 100.0, Fit::Justified).is_none());
        assert_eq!(fit(&paragraph, 100.0, 100.0, Fit::Ragged), [0..1, 1..2]);
        let empty = fit(&[], 100.0, 100.0, Fit::Justified);
        assert!(empty.len() == 1 && empty[0].is_empty());
    }

    proptest! {
        #[test]
        fn no_other_lines_are_evener(
            widths in prop::collection::vec(1u32..60, 1..11),
            first in 60u32..130,
            how in prop::sample::select(vec![Fit::Justified, Fit::Ragged, Fit::Balanced]),
        ) {
            let (first, rest) = (f64::from(first), 100.0);
            let words = words(&widths);
            let found = cost(&words, &fit(&words, first, rest, how), first, rest, how);
            // Every way to set ends between the words.
            for ends in 0u32..1 << (widths.len() - 1) {
                let mut lines = Vec::new();
                let mut start = 0;
                for end in 1..=widths.len() {
                    if end == widths.len() || ends & 1 << (end - 1) != 0 {
                        lines.push(start..end);
                        start = end;
                    }
                }
                prop_assert!(found <= cost(&words, &lines, first, rest, how) + 1e-6, "{:?}", lines);
            }
        }
    }
}
