//! The editions of public services as shipped: each a folder of an edition's text and its forms.
//! Only bytes and their names: what a line of them means is known by the crate `statutes`, not here.

/// One file of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EditionFile {
    /// Its name within the edition's folder, such as `forms/permit.toml`.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// One edition of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EditionFolder {
    /// Its folder, such as `meeting-permit/2023-04-12-95`.
    pub name: &'static str,
    /// Its files.
    pub files: &'static [EditionFile],
}

/// Embeds the files of one folder of `assets/services/`.
macro_rules! folder {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        EditionFolder {
            name: $folder,
            files: &[$(EditionFile {
                name: $name,
                bytes: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/services/", $folder, "/", $name)),
            },)+],
        }
    };
}

/// Every edition shipped.
pub const EDITIONS: &[EditionFolder] = &[folder!(
    "meeting-permit/2023-04-12-95":
    "edition.toml",
    "forms/accepted-documents-receipt.toml",
    "forms/application.toml",
    "forms/complaint-reply.toml",
    "forms/duplicate.toml",
    "forms/hand-over-list.toml",
    "forms/hearing-notice.toml",
    "forms/hearing-protocol.toml",
    "forms/inner-list.toml",
    "forms/not-accepted-receipt.toml",
    "forms/permit.toml",
    "forms/preliminary-refusal.toml",
    "forms/refusal.toml",
    "forms/technical-protocol.toml",
    "forms/withdrawal-note.toml",
)];

impl EditionFolder {
    /// Names and bytes, as `statutes` reads them.
    pub fn names_and_bytes(&self) -> Vec<(&'static str, &'static [u8])> {
        self.files
            .iter()
            .map(|file| (file.name, file.bytes))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::EDITIONS;

    #[test]
    #[allow(
        clippy::disallowed_methods,
        reason = "the folder is compared with what is embedded"
    )]
    fn every_file_of_the_folder_is_embedded() {
        let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("services");
        let mut there = BTreeSet::new();
        let mut open = vec![services.clone()];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder of the source tree") {
                let path = entry.expect("an entry of the source tree").path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(&services).expect("it lies within");
                    there.insert(name.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        let embedded: BTreeSet<String> = EDITIONS
            .iter()
            .flat_map(|folder| {
                folder
                    .files
                    .iter()
                    .map(move |file| format!("{}/{}", folder.name, file.name))
            })
            .collect();
        assert_eq!(embedded, there);
    }
}
