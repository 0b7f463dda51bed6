//! The month's figures (F.3) and what they must add up to. It counts nothing.

/// The figures of a period: what came in by date of registration, what ended by date of the result.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// In work when the period began.
    pub carried_over: u32,
    /// Received at the office's counter.
    pub received_at_office: u32,
    /// Received through the State Corporation.
    pub received_from_corporation: u32,
    /// Acceptance refused (form 3).
    pub not_accepted: u32,
    /// Permits.
    pub permits: u32,
    /// Refusals by the number of the law's ground, in the law's order.
    pub refusals: Vec<(u32, u32)>,
    /// Withdrawn by the applicant.
    pub withdrawn: u32,
    /// Ended otherwise, such as a registration taken back.
    pub other_endings: u32,
    /// In work when the period ended.
    pub in_work: u32,
    /// Ended within the term.
    pub in_time: u32,
    /// Ended after it.
    pub late: Late,
    /// Hearings held.
    pub hearings: u32,
    /// Complaints received.
    pub complaints_received: u32,
    /// Satisfied, in full or in part, whenever they had come.
    pub complaints_satisfied: u32,
    /// Forwarded to the reviewing body, whenever they had come.
    pub complaints_forwarded: u32,
    /// Technical failures recorded.
    pub technical_failures: u32,
    /// Children named in the applications received.
    pub children: u32,
    /// Results that nobody collected and the State Corporation returned.
    pub unclaimed: u32,
}

/// Cases that ended late, in working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Late {
    /// How many.
    pub cases: u32,
    /// Working days past the term, all of them together.
    pub days: u32,
    /// The longest.
    pub longest: u32,
}

/// Figures that do not add up: such a register is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    /// Carried over + received is not finished + in work.
    #[error(
        "{carried_over} carried over and {received} received, but {finished} finished and {in_work} in work"
    )]
    Cases {
        /// Carried over.
        carried_over: u32,
        /// Received.
        received: u32,
        /// Finished.
        finished: u32,
        /// In work.
        in_work: u32,
    },
    /// More cases kept or missed their term than ended.
    #[error("{timed} in time or late, but {finished} finished")]
    Terms {
        /// In time and late together.
        timed: u32,
        /// Finished.
        finished: u32,
    },
    /// Lateness that no set of late cases can have.
    #[error("{} late cases with {} days and at most {}", .0.cases, .0.days, .0.longest)]
    Lateness(Late),
}

impl Summary {
    /// Received, by either channel.
    pub fn received(&self) -> u32 {
        self.received_at_office + self.received_from_corporation
    }

    /// Refused on any ground.
    pub fn refused(&self) -> u32 {
        self.refusals.iter().map(|(_, cases)| cases).sum()
    }

    /// Ended in whatever way.
    pub fn finished(&self) -> u32 {
        self.not_accepted + self.permits + self.refused() + self.withdrawn + self.other_endings
    }

    /// The control sum: carried over + received = finished + in work; and terms are those of cases that ended.
    pub fn control(&self) -> Result<(), Mismatch> {
        let (received, finished) = (self.received(), self.finished());
        if self.carried_over + received != finished + self.in_work {
            return Err(Mismatch::Cases {
                carried_over: self.carried_over,
                received,
                finished,
                in_work: self.in_work,
            });
        }
        let timed = self.in_time + self.late.cases;
        if timed > finished {
            return Err(Mismatch::Terms { timed, finished });
        }
        if self.late.is_possible() {
            Ok(())
        } else {
            Err(Mismatch::Lateness(self.late))
        }
    }
}

impl Late {
    /// Mean of the working days late, rounded to tenths; `None` where nothing was late.
    pub fn mean_tenths(&self) -> Option<u32> {
        (self.cases > 0).then(|| (self.days * 20 + self.cases) / (self.cases * 2))
    }

    /// Each late case is late by a day at least and by the longest at most, and one by the longest.
    fn is_possible(&self) -> bool {
        match self.cases {
            0 => self.days == 0 && self.longest == 0,
            cases => {
                let least = self.longest + (cases - 1);
                self.longest > 0 && (least..=self.longest * cases).contains(&self.days)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound() -> Summary {
        Summary {
            carried_over: 3,
            received_at_office: 5,
            received_from_corporation: 2,
            not_accepted: 1,
            permits: 4,
            refusals: vec![(1, 0), (2, 1), (3, 0)],
            withdrawn: 1,
            other_endings: 1,
            in_work: 2,
            in_time: 5,
            late: Late {
                cases: 2,
                days: 5,
                longest: 4,
            },
            ..Summary::default()
        }
    }

    #[test]
    fn what_came_in_is_what_ended_and_what_is_left() {
        assert_eq!(sound().control(), Ok(()));
        assert_eq!(
            Summary::default().control(),
            Ok(()),
            "a month without a case"
        );
        let spoil: [fn(&mut Summary); 8] = [
            |it| it.carried_over += 1,
            |it| it.received_at_office += 1,
            |it| it.received_from_corporation += 1,
            |it| it.not_accepted += 1,
            |it| it.permits += 1,
            |it| it.refusals[1].1 += 1,
            |it| it.withdrawn += 1,
            |it| it.other_endings += 1,
        ];
        for (place, spoil) in spoil.into_iter().enumerate() {
            let mut summary = sound();
            spoil(&mut summary);
            assert!(
                matches!(summary.control(), Err(Mismatch::Cases { .. })),
                "{place}"
            );
        }
    }

    #[test]
    fn terms_are_of_cases_that_ended_and_late_ones_are_late() {
        let late = |cases, days, longest| Late {
            cases,
            days,
            longest,
        };
        let with = |in_time, late| {
            Summary {
                in_time,
                late,
                ..sound()
            }
            .control()
        };
        assert_eq!(
            with(7, late(2, 5, 4)),
            Err(Mismatch::Terms {
                timed: 9,
                finished: 8
            })
        );
        for (possible, late) in [
            (true, late(0, 0, 0)),
            (true, late(1, 3, 3)),
            (true, late(2, 8, 4)),
            (false, late(0, 1, 1)),
            (false, late(1, 3, 2)),
            (false, late(2, 4, 4)),
            (false, late(2, 9, 4)),
            (false, late(1, 0, 0)),
        ] {
            assert_eq!(with(5, late).is_ok(), possible, "{late:?}");
        }
    }

    #[test]
    fn the_mean_is_rounded_to_tenths() {
        let mean = |cases, days| {
            Late {
                cases,
                days,
                longest: days,
            }
            .mean_tenths()
        };
        assert_eq!(mean(0, 0), None);
        assert_eq!(mean(2, 5), Some(25));
        assert_eq!(mean(3, 5), Some(17), "1.66");
        assert_eq!(mean(6, 7), Some(12), "1.16");
        assert_eq!(mean(20, 21), Some(11), "1.05 goes up");
    }
}
