//! A person's name as the office writes it. It does not know the alphabet's order or search folding.

/// Surname, given name and patronymic; at least one of the first two is there (`intake` sees to it).
///
/// Kept as typed but for surrounding and doubled spaces and Unicode NFC; case and letters are never changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonName {
    /// Тегі; empty when the person has none.
    pub surname: String,
    /// Аты; empty when the person has none.
    pub given: String,
    /// Әкесінің аты (бар болғанда); empty when the person has none.
    pub patronymic: String,
}

impl PersonName {
    /// "Тегі Аты Әкесінің аты", the parts that exist, one space between.
    pub fn full(&self) -> String {
        [&self.surname, &self.given, &self.patronymic]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The form used beside a signature: "А. Б. Тегі"; a missing part is left out.
    pub fn with_initials(&self) -> String {
        let initial = |part: &str| part.chars().next().map(|letter| format!("{letter}."));
        if self.surname.is_empty() {
            return self.full();
        }
        [initial(&self.given), initial(&self.patronymic), Some(self.surname.clone())]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}
