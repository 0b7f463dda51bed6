//! Random months: whatever an office does on whatever days, late, after hours and taken back, the registers add
//! up, follow from each other and say what the test itself has kept of every act.

use chrono::{Days, NaiveDate};
use documents::report::{MonthRegister, Outcome, Summary};
use serde_json::{Value, json};

use super::{application, handed_over, look, year};
use crate::counter::{Counter, on};
use crate::facts;

/// A register's months that are looked at, and the first day after them.
const MONTHS: [&str; 4] = ["2026-09", "2026-10", "2026-11", "2026-12"];
const END: &str = "2027-01-15T09:00";

/// Numbers from nothing but a seed.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, sides: u64) -> u64 {
        // Xorshift; a seed is never 0.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides
    }

    /// A place among the last few of so many, once in `seldom` among all of them; none where there is nothing.
    pub(super) fn among_last(&mut self, count: usize, few: u64, seldom: u64) -> Option<usize> {
        let among = if self.below(seldom) == 0 {
            u64::MAX
        } else {
            few
        };
        let back = among.min(count as u64).checked_sub(1)?;
        let back = usize::try_from(self.below(back + 1)).expect("a place");
        Some(count - 1 - back)
    }
}

/// What the test keeps of a case: the days of its acts that stand, and nothing it was told.
struct Kept {
    last: Value,
    received: NaiveDate,
    /// Its documents are complete.
    complete: bool,
    children: u32,
    /// Command and day of each act that stands, the registration left out.
    acts: Vec<(&'static str, NaiveDate)>,
    void: Option<NaiveDate>,
}

impl Kept {
    /// How it had ended by the end of a day, and on which.
    fn ended(&self, day: NaiveDate) -> Option<(NaiveDate, Outcome)> {
        if let Some(void) = self.void {
            let void = void.max(self.received);
            return (void <= day).then_some((void, Outcome::Void));
        }
        self.acts
            .iter()
            .filter_map(|(command, on)| match *command {
                "hand_over" => Some(((*on).max(self.received), Outcome::Permit)),
                "refuse_acceptance" => Some(((*on).max(self.received), Outcome::NotAccepted)),
                _ => None,
            })
            .find(|(on, _)| *on <= day)
    }

    fn next(&self) -> &'static str {
        match self.acts.last().map(|(command, _)| *command) {
            None if self.complete => "check_documents",
            None => "refuse_acceptance",
            Some("check_documents") => "make_permit",
            Some("make_permit") => "sign_permit",
            Some(_) => "hand_over",
        }
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Plays an office from September to the middle of January.
fn play(seed: u64) -> (Counter, Vec<Kept>) {
    let mut dice = Dice(seed);
    let mut counter = Counter::set_up("2026-09-01T08:00");
    let mut cases: Vec<Kept> = Vec::new();
    let mut day = date("2026-09-01");
    while day < date("2027-01-15") {
        if dice.below(3) == 0 {
            // An hour after closing time now and then: it is received on the next working day.
            let hour = if dice.below(6) == 0 { 19 } else { 10 };
            let at = format!("{day}T{hour}:30");
            cases.extend(register(&mut counter, &mut dice, &at));
        }
        let at = format!("{day}T20:00");
        // The office works on its last cases and seldom on an old one.
        for _ in 0..dice.below(7) {
            let Some(place) = dice.among_last(cases.len(), 7, 9) else {
                break;
            };
            let case = &mut cases[place];
            act(&mut counter, &mut dice, case, day, &at);
        }
        day = day + Days::new(1 + dice.below(3));
        if dice.below(8) == 0 {
            let closed = MONTHS[usize::try_from(dice.below(4)).expect("a place")];
            let again = json!({ "month": closed, "reason": "кейін енгізілгендер бар" });
            let at = format!("{day}T08:00");
            // Before its end a month can't be closed, and that is all the same here.
            let _ = counter.call(&at, 1, "issue_month_register", again);
        }
    }
    (counter, cases)
}

fn register(counter: &mut Counter, dice: &mut Dice, at: &str) -> Option<Kept> {
    let mut typed = application();
    let complete = dice.below(4) > 0;
    if !complete {
        typed = facts::without(typed, "court-decision");
    }
    if dice.below(4) == 0 {
        typed = facts::at_the_corporation(typed, &at[..10]);
    }
    let input = json!({ "application": typed });
    // One that came on a day off through the State Corporation may be refused for its dates.
    let done = counter.call(at, 1, "register_application", input).ok()?;
    let case = counter.case(at, &done);
    Some(Kept {
        received: date(case["received_on"].as_str().expect("a date")),
        complete,
        children: 1,
        last: done,
        acts: Vec::new(),
        void: None,
    })
}

fn act(counter: &mut Counter, dice: &mut Dice, case: &mut Kept, today: NaiveDate, at: &str) {
    if case.void.is_some() {
        return;
    }
    let ended = case.ended(NaiveDate::MAX).is_some();
    let command = match dice.below(12) {
        0 => "take_back",
        _ if ended => return,
        _ => case.next(),
    };
    let mut more = match command {
        "take_back" => json!({ "reason": "қате" }),
        "hand_over" => handed_over(),
        _ => json!({}),
    };
    // Entered some days later than it happened.
    let before = dice.below(12);
    let mut day = today;
    if before > 6 && command != "take_back" {
        day = today - Days::new(before - 5);
        let typed = day.format("%d.%m.%Y").to_string();
        more["when"] = json!({ "on": typed, "entered_late_because": "кеш білінді" });
    }
    let Ok(done) = counter.call(at, 1, command, on(&case.last, &more)) else {
        return;
    };
    case.last = done;
    match command {
        "take_back" if case.acts.pop().is_none() => case.void = Some(day),
        "take_back" => {}
        _ => case.acts.push((command, day)),
    }
}

/// The figures of a month from what the test has kept.
fn counted(cases: &[Kept], from: NaiveDate, until: NaiveDate) -> [u32; 7] {
    let mut figures = [0; 7];
    for case in cases {
        let ended = case.ended(until);
        if case.received > until || ended.is_some_and(|(on, _)| on < from) {
            continue;
        }
        if case.received < from {
            figures[0] += 1;
        } else {
            figures[1] += 1;
            if ended.is_none_or(|(_, outcome)| outcome != Outcome::Void) {
                figures[6] += case.children;
            }
        }
        match ended.map(|(_, outcome)| outcome) {
            None => figures[5] += 1,
            Some(Outcome::Permit) => figures[2] += 1,
            Some(Outcome::NotAccepted) => figures[3] += 1,
            Some(_) => figures[4] += 1,
        }
    }
    figures
}

fn figures(summary: &Summary) -> [u32; 7] {
    [
        summary.carried_over,
        summary.received(),
        summary.permits,
        summary.not_accepted,
        summary.other_endings,
        summary.in_work,
        summary.children,
    ]
}

/// The figures of a register by counting its rows.
fn by_rows(register: &MonthRegister, from: NaiveDate) -> [u32; 7] {
    let rows = &register.rows;
    let count = |holds: &dyn Fn(&documents::report::RegisterRow) -> bool| {
        u32::try_from(rows.iter().filter(|row| holds(row)).count()).expect("few rows")
    };
    let of = |outcome| count(&|row| row.outcome == outcome);
    let children = rows
        .iter()
        .filter(|row| row.registered_on >= from && row.outcome != Some(Outcome::Void))
        .map(|row| row.children.len())
        .sum::<usize>();
    [
        count(&|row| row.registered_on < from),
        count(&|row| row.registered_on >= from),
        of(Some(Outcome::Permit)),
        of(Some(Outcome::NotAccepted)),
        of(Some(Outcome::Void)),
        of(None),
        u32::try_from(children).expect("few children"),
    ]
}

#[test]
fn the_registers_of_random_months_add_up_and_agree_with_every_act() {
    let mut seen = [0; 7];
    for seed in [3, 17, 91, 4_242, 77_003, 1_000_001] {
        let (counter, cases) = play(seed);
        let mut left: Option<u32> = None;
        for month in MONTHS {
            let preview = look(&counter, END, month);
            let (register, days) = (&preview.register, preview.days);
            let told = format!("seed {seed}, {month}: {:?}", register.summary);
            assert_eq!(register.summary.control(), Ok(()), "{told}");
            let expected = counted(&cases, days.from, days.until);
            assert_eq!(figures(&register.summary), expected, "{told}");
            assert_eq!(by_rows(register, days.from), expected, "{told}");
            if let Some(left) = left {
                assert_eq!(register.summary.carried_over, left, "{told}");
            }
            left = Some(register.summary.in_work);
            let late = register.rows.iter().filter_map(|row| row.days_late);
            let in_time = late.clone().filter(|days| *days == 0).count();
            let late: Vec<u32> = late.filter(|days| *days > 0).collect();
            let sums = (&register.summary.in_time, &register.summary.late);
            assert_eq!(usize::try_from(*sums.0).ok(), Some(in_time), "{told}");
            assert_eq!(sums.1.days, late.iter().sum::<u32>(), "{told}");
            assert_eq!(sums.1.longest, late.iter().max().copied().unwrap_or(0));
            seen = std::array::from_fn(|place| seen[place] + expected[place]);
        }
        let whole = year(&counter, END, 2026).statistics;
        for (place, month) in MONTHS.iter().enumerate() {
            let of_month = figures(&look(&counter, END, month).register.summary);
            assert_eq!(figures(&whole.months[8 + place]), of_month, "{month}");
        }
        let sum = |get: fn(&Summary) -> u32| whole.months.iter().map(get).sum::<u32>();
        assert_eq!(sum(Summary::received), whole.whole.received());
        assert_eq!(sum(Summary::finished), whole.whole.finished());
        assert_eq!(sum(|month| month.late.days), whole.whole.late.days);
    }
    assert!(
        seen.iter().all(|figure| *figure > 3),
        "the months were not random enough: {seen:?}"
    );
}
