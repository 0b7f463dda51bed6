//! Cases against the shipped law and calendar: which acts follow which, what each needs, what typed input is
//! refused, and that a case is nothing but its events.

mod architecture;
mod codes;
mod correcting;
mod due;
mod guards;
mod handing_over;
mod identifiers;
mod intake;
mod intake_faults;
mod next;
mod play;
mod story;
mod times;
mod typed_again;
mod warnings;
mod while_typing;
mod world;
