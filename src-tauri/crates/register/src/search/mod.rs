//! Finding cases by what a clerk types: beginnings of names however they are spelt, a number, an IIN or a
//! phone or the end of one. It reads the derived tables only.

use std::cmp::Reverse;
use std::collections::HashMap;

use cases::case::CaseId;
use rusqlite::params;

use crate::derived::{Kind, backwards};
use crate::error::RegisterError;
use crate::list::{CaseFilter, CaseRow};
use crate::transaction::Reading;

/// Fewer digits than this are no end of a phone or an IIN, only a number.
const FEWEST_DIGITS: usize = 4;

/// Cases with how well they match.
type Found = HashMap<CaseId, u32>;

/// How well a term matches.
const WHOLE: u32 = 8;
const AS_SPELT: u32 = 4;
const FOLDED: u32 = 2;
const WRONG_LAYOUT: u32 = 1;

impl Reading<'_> {
    /// Cases that match every word, best first, then the last registered first.
    ///
    /// A word matches the beginning of a name (Kazakh letters, Latin look-alikes and the wrong keyboard layout do not
    /// matter), the beginning of a number, or the beginning or end of an IIN or the end of a phone.
    /// The answer has at most `limit` of those that the filter lets through, and their whole number.
    pub fn search(
        &self,
        typed: &str,
        filter: &CaseFilter,
        limit: usize,
    ) -> Result<(Vec<CaseRow>, usize), RegisterError> {
        let mut found: Option<Found> = None;
        for word in words(typed) {
            let matching = self.matching(&word)?;
            found = Some(match found {
                Some(found) => both(found, &matching),
                None => matching,
            });
        }
        let found = found.unwrap_or_default();
        let ids: Vec<CaseId> = found.keys().copied().collect();
        let let_through = self.among(&ids, filter)?;
        let mut found: Vec<(CaseId, u32)> = found
            .into_iter()
            .filter(|(case, _)| let_through.contains(case))
            .collect();
        found.sort_by_key(|(case, rank)| Reverse((*rank, *case)));
        let ids: Vec<CaseId> = found
            .into_iter()
            .take(limit)
            .map(|(case, _)| case)
            .collect();
        Ok((self.case_rows(&ids)?, let_through.len()))
    }

    fn matching(&self, word: &str) -> Result<Found, RegisterError> {
        let small = word.to_lowercase();
        let mut found = self.beginning(Kind::Number, &small, |term, _| {
            let whole = term == small
                || term
                    .strip_prefix(&*small)
                    .is_some_and(|rest| rest.starts_with('/'));
            if whole { WHOLE } else { FOLDED }
        })?;
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= FEWEST_DIGITS && word.chars().all(|sign| !sign.is_alphabetic()) {
            let rank = |known: &str, digits: &str| if known == digits { WHOLE } else { FOLDED };
            either(
                &mut found,
                self.beginning(Kind::Iin, &digits, |term, _| rank(term, &digits))?,
            );
            for end in ends(&digits) {
                either(
                    &mut found,
                    self.beginning(Kind::End, &end, |term, _| rank(term, &end))?,
                );
            }
        }
        either(
            &mut found,
            self.named(&kazakh::folding::fold(word), |exact| {
                if exact.starts_with(&small) {
                    AS_SPELT
                } else {
                    FOLDED
                }
            })?,
        );
        for reading in kazakh::folding::fold_wrong_layout(word) {
            either(&mut found, self.named(&reading, |_| WRONG_LAYOUT)?);
        }
        Ok(found)
    }

    /// Cases with names that begin with every one of the folded words.
    fn named(&self, folded: &str, rank: impl Fn(&str) -> u32) -> Result<Found, RegisterError> {
        let mut found: Option<Found> = None;
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            let matching = self.beginning(Kind::Name, word, |_, exact| rank(exact))?;
            found = Some(match found {
                Some(found) => both(found, &matching),
                None => matching,
            });
        }
        Ok(found.unwrap_or_default())
    }

    fn beginning(
        &self,
        kind: Kind,
        prefix: &str,
        rank: impl Fn(&str, &str) -> u32,
    ) -> Result<Found, RegisterError> {
        let mut found = Found::new();
        if prefix.is_empty() {
            return Ok(found);
        }
        let mut statement = self.connection.prepare_cached(include_str!("terms.sql"))?;
        // SQLite compares text by bytes, and no letter is greater than the greatest.
        let mut rows = statement.query(params![
            kind.code(),
            prefix,
            format!("{prefix}{}", char::MAX)
        ])?;
        while let Some(row) = rows.next()? {
            let (term, exact): (String, String) = (row.get(1)?, row.get(2)?);
            let rank = rank(&term, &exact);
            let known = found.entry(CaseId(row.get(0)?)).or_insert(rank);
            *known = rank.max(*known);
        }
        Ok(found)
    }
}

/// The words of a query; digits that only spaces and signs part are one phone or IIN.
fn words(typed: &str) -> Vec<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let number_alone = typed
        .chars()
        .all(|sign| sign.is_ascii_digit() || " +()-\u{a0}\u{2013}".contains(sign));
    if number_alone
        && digits.len() > FEWEST_DIGITS
        && typed.trim().contains([' ', '+', '(', '\u{a0}'])
    {
        return vec![digits];
    }
    typed.split_whitespace().map(str::to_owned).collect()
}

/// The digits backwards; a whole phone is also looked for without its `8` or `7`.
fn ends(digits: &str) -> Vec<String> {
    let mut ends = vec![backwards(digits)];
    if digits.len() == 11 && digits.starts_with(['8', '7']) {
        ends.push(backwards(&digits[1..]));
    }
    ends
}

fn both(left: Found, right: &Found) -> Found {
    left.into_iter()
        .filter_map(|(case, rank)| Some((case, rank + right.get(&case)?)))
        .collect()
}

fn either(left: &mut Found, right: Found) {
    for (case, rank) in right {
        let known = left.entry(case).or_insert(rank);
        *known = rank.max(*known);
    }
}
