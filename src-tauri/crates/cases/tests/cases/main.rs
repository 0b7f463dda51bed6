//! Cases against the shipped law and calendar: which acts follow which, what each needs, what typed input is
//! refused, and that a case is nothing but its events.

mod afterwards;
mod architecture;
mod b2;
mod codes;
mod complaints;
mod corporation;
mod correcting;
mod course;
mod due;
mod failures;
mod guards;
mod handing_over;
mod hearing;
mod identifiers;
mod intake;
mod intake_faults;
mod intake_procedure;
mod internal;
mod negative;
mod next;
mod play;
mod reopened;
mod states;
mod story;
mod times;
mod typed_again;
mod warnings;
mod while_typing;
mod world;
