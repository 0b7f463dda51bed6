//! The register on real files: what it promises, and what it answers when files, disks, processes and
//! people do what they should not.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at the files themselves"
)]

mod account;
mod checking;
mod copies;
mod crashes;
mod disks;
mod drafts_and_editions;
mod fixtures;
mod guards;
mod journal;
mod keys;
mod lists;
mod numbers;
mod office_papers;
mod old_cases;
mod papers;
mod places;
#[allow(dead_code)]
mod procedure;
mod random_histories;
mod search;
mod tampering;
mod void_papers;
