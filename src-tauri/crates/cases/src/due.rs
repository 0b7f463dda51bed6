//! The dates a case must keep, derived from its facts, its edition's terms and the calendar of today
//! (decision 15). Nothing is stored here.
