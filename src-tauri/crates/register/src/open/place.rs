//! The folder a register lies in: whether SQLite can be trusted there, and what traces a register leaves.
//! It does not open the register.
#![expect(
    clippy::disallowed_methods,
    reason = "the register opens, copies and locks its own files"
)]

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::RegisterError;

/// The register's own file.
pub const REGISTER_FILE: &str = "register.sqlite3";
/// Holds the register's id: says that there was a register here.
pub(crate) const MARK_FILE: &str = "register.id";
/// Locked by every process that has the register open.
pub(crate) const LOCK_FILE: &str = "register.lock";
/// Copies made before a migration.
pub(crate) const BACKUPS: &str = "backups";

/// File systems that lie on another computer, where neither locks nor shared memory can be trusted.
const NETWORK_FILE_SYSTEMS: [&str; 16] = [
    "9p",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.sshfs",
    "glusterfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];

/// Refuses a path that names a share, before anything is made of it.
pub(crate) fn refuse_share(dir: &Path) -> Result<(), RegisterError> {
    match unc(dir) {
        None => Ok(()),
        Some(kind) => Err(RegisterError::OnNetwork {
            folder: dir.to_owned(),
            kind,
        }),
    }
}

/// A folder that is there, on this computer and can be written.
pub(crate) fn usable(dir: &Path) -> Result<PathBuf, RegisterError> {
    refuse_share(dir)?;
    let metadata = fs::metadata(dir).map_err(|error| RegisterError::of_file(dir, error))?;
    if !metadata.is_dir() {
        return Err(RegisterError::NotAFolder(dir.to_owned()));
    }
    // On Windows this also turns a mapped drive into the share it stands for.
    let folder = fs::canonicalize(dir).map_err(|error| RegisterError::of_file(dir, error))?;
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    if let Some(kind) = unc(&folder).or_else(|| network_file_system(&folder, &mounts)) {
        return Err(RegisterError::OnNetwork { folder, kind });
    }
    try_writing(&folder)?;
    Ok(folder)
}

/// What is left of a register whose file is gone, if anything.
pub(crate) fn trace(folder: &Path) -> Option<String> {
    let copies = folder.join(BACKUPS);
    let has_copies = fs::read_dir(&copies).is_ok_and(|mut entries| entries.next().is_some());
    [
        MARK_FILE,
        "register.sqlite3-wal",
        "register.sqlite3-journal",
    ]
    .into_iter()
    .find(|name| folder.join(name).exists())
    .or(has_copies.then_some(BACKUPS))
    .map(str::to_owned)
}

/// Whether a path names a share: `\\server\share`, `\\?\UNC\server\share`, and on Windows `//server/share`.
fn unc(path: &Path) -> Option<String> {
    let text = path.to_string_lossy();
    let text = if cfg!(windows) {
        text.replace('/', "\\")
    } else {
        text.into_owned()
    };
    let verbatim = text.starts_with(r"\\?\") || text.starts_with(r"\\.\");
    let share = text.to_ascii_uppercase().starts_with(r"\\?\UNC\")
        || (text.starts_with(r"\\") && !verbatim);
    share.then(|| "unc".to_owned())
}

/// The name of the network file system a folder lies on, by Linux's table of mounts.
fn network_file_system(folder: &Path, mounts: &str) -> Option<String> {
    let mount = |line: &str| {
        let mut fields = line.split(' ').skip(1);
        Some((
            PathBuf::from(unescaped(fields.next()?)),
            fields.next()?.to_owned(),
        ))
    };
    // Later mounts hide earlier ones at the same place, and `max_by_key` gives the last of equals.
    let (_, kind) = mounts
        .lines()
        .filter_map(mount)
        .filter(|(point, _)| folder.starts_with(point))
        .max_by_key(|(point, _)| point.components().count())?;
    NETWORK_FILE_SYSTEMS
        .contains(&kind.as_str())
        .then_some(kind)
}

/// The table of mounts writes spaces, tabs, line ends and backslashes as three octal digits.
fn unescaped(field: &str) -> String {
    [
        (r"\040", " "),
        (r"\011", "\t"),
        (r"\012", "\n"),
        (r"\134", "\\"),
    ]
    .into_iter()
    .fold(field.to_owned(), |text, (code, letter)| {
        text.replace(code, letter)
    })
}

/// Permission bits and attributes say little on Windows and nothing to an administrator: only trying tells.
fn try_writing(folder: &Path) -> Result<(), RegisterError> {
    let probe = folder.join(format!("register.probe-{}", std::process::id()));
    let refused = |error| match RegisterError::of_file(folder, error) {
        // A probe left by a killed process of the same id is as good as one made now.
        RegisterError::TargetExists(_) => None,
        error => Some(error),
    };
    if let Some(error) = fs::File::create_new(&probe).err().and_then(refused) {
        return Err(error);
    }
    fs::remove_file(&probe).map_err(|error| RegisterError::of_file(folder, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_told_from_drives() {
        for (path, share) in [
            (r"\\server\share\Ruqsat", true),
            (r"\\?\UNC\server\share", true),
            (r"\\?\unc\server\share", true),
            (r"\\?\C:\ProgramData\Ruqsat", false),
            (r"\\.\C:\Ruqsat", false),
            (r"C:\Ruqsat", false),
            ("/home/office", false),
        ] {
            assert_eq!(unc(Path::new(path)).is_some(), share, "{path}");
        }
    }

    #[test]
    fn the_innermost_mount_says_the_file_system() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n\
                      server:/home /home nfs4 rw 0 0\n\
                      /dev/sdb1 /home/local ext4 rw 0 0\n\
                      //pc/docs /mnt/our\\040docs cifs rw 0 0\n";
        for (folder, found) in [
            ("/var/ruqsat", None),
            ("/home/aliya", Some("nfs4")),
            ("/home/local/ruqsat", None),
            ("/homes", None),
            ("/mnt/our docs/ruqsat", Some("cifs")),
        ] {
            assert_eq!(
                network_file_system(Path::new(folder), mounts).as_deref(),
                found,
                "{folder}"
            );
        }
        assert_eq!(network_file_system(Path::new("/home"), ""), None);
    }
}
