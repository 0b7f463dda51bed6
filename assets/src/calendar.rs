//! The days off of Kazakhstan as shipped: the fixed holidays of the law and one file for each year.
//! Only bytes and their names: what a line of them means is known by the crate `calendar`, not here.

/// One shipped calendar file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarFile {
    /// Its name without folders, such as `2026.toml`; errors name it.
    pub name: &'static str,
    /// Its TOML text.
    pub text: &'static str,
}

/// Embeds one file of `assets/calendar/kz/`.
macro_rules! file {
    ($name:literal) => {
        CalendarFile {
            name: $name,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/calendar/kz/", $name)),
        }
    };
}

/// The holidays fixed by law and the hours of the office.
pub const LAW: CalendarFile = file!("law.toml");

/// What each year adds: religious days, moved days off, and whether the year is confirmed.
pub const YEARS: &[CalendarFile] = &[
    file!("2020.toml"),
    file!("2021.toml"),
    file!("2022.toml"),
    file!("2023.toml"),
    file!("2024.toml"),
    file!("2025.toml"),
    file!("2026.toml"),
    file!("2027.toml"),
    file!("2028.toml"),
];
