//! Work that takes its time: how far it is, and that somebody wants it stopped. Work that is stopped has done
//! nothing. It does not know threads or windows: whoever waits looks at what is told.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::OfficeError;

/// How far work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// How much of it is done.
    pub done: u64,
    /// Of how much; 0 where that is not known yet.
    pub of: u64,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A file is read.
    Reading,
    /// What was read is checked.
    Checking,
    /// It is written into the register.
    Writing,
    /// Files are made.
    Making,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Reading, Self::Checking, Self::Writing, Self::Making];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Checking => "checking",
            Self::Writing => "writing",
            Self::Making => "making",
        }
    }
}

/// Who waits for the work.
pub struct Work<'a> {
    tell: Box<dyn FnMut(Progress) + 'a>,
    stop: &'a AtomicBool,
}

/// Nobody stops work that nobody waits for.
static NEVER: AtomicBool = AtomicBool::new(false);

impl<'a> Work<'a> {
    /// Work that is told about, and stops once `stop` is set.
    pub fn new(stop: &'a AtomicBool, tell: impl FnMut(Progress) + 'a) -> Self {
        Self {
            tell: Box::new(tell),
            stop,
        }
    }

    /// Work that is told about and not stopped.
    pub fn telling(tell: impl FnMut(Progress) + 'a) -> Self {
        Self::new(&NEVER, tell)
    }

    /// Tells how far it is. An error where it is to stop: whatever was begun must then be undone.
    pub fn at(&mut self, step: Step, done: usize, of: usize) -> Result<(), OfficeError> {
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        (self.tell)(Progress {
            step,
            done: count(done),
            of: count(of),
        });
        if self.stop.load(Ordering::Relaxed) {
            return Err(OfficeError::Stopped);
        }
        Ok(())
    }
}
