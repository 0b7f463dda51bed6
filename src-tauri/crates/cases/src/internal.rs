//! The office's own control dates: the steps of a repealed regulation (`domain.md` A.1.2), as the office sets
//! them, each with its own clock in the office's hours. No rule of law, and no refusal, rests on them.

use calendar::{CalendarError, Term, WorkCalendar};
use chrono::NaiveDateTime;

use crate::case::standing;
use crate::event::{CaseEvent, Recorded};
use crate::state::ActKind;

/// How long each step is to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InternalTerms {
    /// The clerk registers and passes on, in working minutes.
    pub registering_minutes: u32,
    /// The head names the executor, in working hours.
    pub resolving_hours: u32,
    /// The executor examines and makes the result, in working days.
    pub executing_days: u32,
    /// The head signs, in working hours.
    pub signing_hours: u32,
    /// The result is handed over, in working minutes.
    pub handing_over_minutes: u32,
}

impl Default for InternalTerms {
    fn default() -> Self {
        Self {
            registering_minutes: 20,
            resolving_hours: 3,
            executing_days: 4,
            signing_hours: 3,
            handing_over_minutes: 20,
        }
    }
}

/// A step of the office's work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InternalStep {
    /// The application is registered.
    Registering,
    /// The head names the executor.
    Resolving,
    /// The executor makes a result.
    Executing,
    /// The head signs it.
    Signing,
    /// It is handed over.
    HandingOver,
}

impl InternalStep {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [
        Self::Registering,
        Self::Resolving,
        Self::Executing,
        Self::Signing,
        Self::HandingOver,
    ];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Registering => "registering",
            Self::Resolving => "resolving",
            Self::Executing => "executing",
            Self::Signing => "signing",
            Self::HandingOver => "handing_over",
        }
    }

    /// The step that an act ends.
    pub fn ended_by(act: ActKind) -> Option<Self> {
        match act {
            ActKind::Register => Some(Self::Registering),
            ActKind::AssignExecutor => Some(Self::Resolving),
            ActKind::MakePermit | ActKind::MakeRefusal | ActKind::RefuseAcceptance => {
                Some(Self::Executing)
            }
            ActKind::SignPermit | ActKind::SignRefusal => Some(Self::Signing),
            ActKind::HandOver | ActKind::SendToCorporation => Some(Self::HandingOver),
            _ => None,
        }
    }
}

/// The clock of a step that has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InternalClock {
    /// Which step.
    pub step: InternalStep,
    /// When it began.
    pub began: NaiveDateTime,
    /// When it is to be done.
    pub due: NaiveDateTime,
    /// When it was done.
    pub done: Option<NaiveDateTime>,
}

impl InternalClock {
    /// Whether it was kept, or can still be.
    pub fn is_kept(&self, now: NaiveDateTime) -> bool {
        self.done.unwrap_or(now) <= self.due
    }
}

impl InternalTerms {
    /// The clocks of the steps that have begun in the stage that runs. `received_at` is when the application came;
    /// in a stage that a court's decision began, only the executor's steps run, from that decision.
    pub fn clocks(
        &self,
        entries: &[Recorded<CaseEvent>],
        received_at: NaiveDateTime,
        calendar: &WorkCalendar,
    ) -> Result<Vec<InternalClock>, CalendarError> {
        let mut clocks: Vec<InternalClock> = Vec::new();
        let mut waits = Some((InternalStep::Registering, received_at));
        for entry in standing(entries) {
            let at = happened_at(entry, calendar);
            match entry.event {
                CaseEvent::Reopened { .. } => {
                    clocks.clear();
                    waits = Some((InternalStep::Executing, at));
                    continue;
                }
                // Its steps were taken beside the paper journal, or none is to be taken any more.
                CaseEvent::TakenOver(_) | CaseEvent::Withdrawn { .. } => waits = None,
                // The executor begins anew.
                CaseEvent::Corrected {
                    voids_result: true, ..
                } => {
                    clocks.retain(|clock| clock.step < InternalStep::Executing);
                    waits = Some((InternalStep::Executing, at));
                }
                _ => {}
            }
            let ended = InternalStep::ended_by(entry.event.act());
            // The first doing of a step ends it; a permit checked and made without a resolution skips the head's.
            let Some(step) = ended.filter(|step| waits.is_some_and(|(waited, _)| waited <= *step))
            else {
                continue;
            };
            if let Some((waited, began)) = waits
                && waited == step
            {
                clocks.push(self.clock(step, began, Some(at), calendar)?);
            }
            // Form 3 is given at once: nobody signs it or hands it over later.
            let ends = matches!(entry.event, CaseEvent::NotAccepted { .. });
            let next = InternalStep::ALL.into_iter().find(|next| *next > step);
            waits = next.filter(|_| !ends).map(|next| (next, at));
        }
        if let Some((step, began)) = waits {
            clocks.push(self.clock(step, began, None, calendar)?);
        }
        Ok(clocks)
    }

    fn clock(
        &self,
        step: InternalStep,
        began: NaiveDateTime,
        done: Option<NaiveDateTime>,
        calendar: &WorkCalendar,
    ) -> Result<InternalClock, CalendarError> {
        let due = match step {
            InternalStep::Registering => {
                calendar.add_working_minutes(began, self.registering_minutes)
            }
            InternalStep::Resolving => calendar.add_working_hours(began, self.resolving_hours),
            InternalStep::Executing => {
                let last = Term::after(self.executing_days).ends(calendar, began.date())?;
                Ok(last.date.and_time(calendar.hours().close))
            }
            InternalStep::Signing => calendar.add_working_hours(began, self.signing_hours),
            InternalStep::HandingOver => {
                calendar.add_working_minutes(began, self.handing_over_minutes)
            }
        }?;
        Ok(InternalClock {
            step,
            began,
            due,
            done,
        })
    }
}

/// When an entry's act happened. Of one entered on a later day only the day is known: it counts from opening.
fn happened_at(entry: &Recorded<CaseEvent>, calendar: &WorkCalendar) -> NaiveDateTime {
    let entered = entry.times.entered_at.naive_local();
    if entered.date() == entry.times.on {
        entered
    } else {
        entry.times.on.and_time(calendar.hours().open)
    }
}
