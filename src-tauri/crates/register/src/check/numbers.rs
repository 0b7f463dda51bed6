//! The numbers that the journal's events carry: no holes, no serial for two cases or two acts of the office.

use std::collections::{BTreeMap, BTreeSet};

use cases::case::CaseId;
use cases::number::{Journal as NumberJournal, Number};
use cases::office::Office;

use super::Finding;
use super::chain::Journal;
use crate::number;

/// Whose serial it is: a case's, which may carry it in several entries, or that of one entry of the office.
type Owner = (CaseId, u64);

/// Compares the serials of every journal and year with the row they should be.
pub(super) fn compare(journal: &Journal, findings: &mut Vec<Finding>) {
    let mut drawn: BTreeMap<(NumberJournal, i32), BTreeMap<u32, BTreeSet<Owner>>> = BTreeMap::new();
    for (case, entries) in &journal.cases {
        for number in entries
            .iter()
            .filter_map(|entry| number::of_event(&entry.event))
        {
            let serials = drawn.entry((number.journal, number.year)).or_default();
            serials.entry(number.serial).or_default().insert((*case, 0));
        }
    }
    for entry in &journal.office {
        if let Some(number) = number::of_office_event(&entry.event) {
            let serials = drawn.entry((number.journal, number.year)).or_default();
            let owner = (number::OFFICE, entry.seq);
            serials.entry(number.serial).or_default().insert(owner);
        }
    }
    let old = old_numbers(journal, findings);
    let office = Office::replay(&journal.office);
    for ((number_journal, year), serials) in drawn {
        let first = office
            .first_numbers()
            .iter()
            .find(|first| first.journal == number_journal && first.year == year)
            .map_or(1, |first| first.serial);
        // Our own count went on from the paper journal's.
        let first = old
            .get(&(number_journal, year))
            .map_or(first, |last| first.max(last.saturating_add(1)));
        let code = number_journal.code();
        holes(first, &serials, |serial| {
            findings.push(Finding::NumberHole {
                journal: code,
                year,
                serial,
            });
        });
        for (serial, owners) in serials.into_iter().filter(|(_, owners)| owners.len() > 1) {
            let cases = owners.into_iter().map(|(case, _)| case.0).collect();
            findings.push(Finding::NumberDouble {
                journal: code,
                year,
                serial,
                cases,
            });
        }
    }
}

/// Holes after the first so many of one gap say nothing new.
const MOST_NAMED: u32 = 100;

fn holes(first: u32, serials: &BTreeMap<u32, BTreeSet<Owner>>, mut hole: impl FnMut(u32)) {
    let mut expected = first;
    for serial in serials.keys() {
        (expected..*serial)
            .take(MOST_NAMED as usize)
            .for_each(&mut hole);
        expected = serial.saturating_add(1);
    }
}

/// The last serial that ever came from the paper journal, by journal and year. One that two cases hold is found.
fn old_numbers(
    journal: &Journal,
    findings: &mut Vec<Finding>,
) -> BTreeMap<(NumberJournal, i32), u32> {
    let mut last: BTreeMap<(NumberJournal, i32), u32> = BTreeMap::new();
    let mut held: BTreeMap<(NumberJournal, i32, u32), Vec<u64>> = BTreeMap::new();
    let key = |number: &Number| (number.journal, number.year, number.serial);
    for (case, entries) in &journal.cases {
        let first = entries.first().map(|entry| &entry.event);
        if let Some(number) = first.and_then(number::old::of_event) {
            let serial = last.entry((number.journal, number.year)).or_default();
            *serial = number.serial.max(*serial);
        }
        if let Some((number, _)) = number::old::held(entries) {
            held.entry(key(number)).or_default().push(case.0);
        }
    }
    for (case, entries) in &journal.cases {
        for entry in entries {
            let own = number::of_event(&entry.event).map(key);
            if let Some(cases) = own.and_then(|own| held.get_mut(&own))
                && !cases.contains(&case.0)
            {
                cases.push(case.0);
            }
        }
    }
    for ((journal, year, serial), cases) in held.into_iter().filter(|(_, held)| held.len() > 1) {
        findings.push(Finding::NumberDouble {
            journal: journal.code(),
            year,
            serial,
            cases,
        });
    }
    last
}
