//! A disk that fills up: a small file system in memory, which only an administrator may mount.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;

use crate::program::{self, call, done, error, findings, head};

/// A disk of a few megabytes, gone when it is dropped.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"])
            .arg(folder.path())
            .output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder));
        }
        eprintln!("SKIPPED: no file system may be mounted here, so no disk can be filled up");
        None
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Leaves no room for anything.
    fn fill(&self) {
        let mut filler = fs::File::create(self.path().join("filler")).expect("a file");
        for size in [1 << 16, 1 << 12, 1] {
            while filler.write_all(&vec![b'x'; size]).is_ok() {}
        }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

#[test]
fn an_act_on_a_full_disk_is_refused_and_everything_before_it_stays() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    let data = disk.path().join("register");
    fs::create_dir(&data).expect("a folder");
    program::set_up(&data);
    let registered = program::register(&data);
    let draft = done(&data, "save_draft", &program::registration());
    let before = head(&data);

    disk.fill();
    for _ in 0..3 {
        let mut input = program::registration();
        input["draft"] = draft["draft"].clone();
        let refused = error(&call(&data, "register_application", &input));
        assert_eq!(
            (&refused["code"], &refused["hint"]),
            (&json!("disk_full"), &json!("free_some_space"))
        );
    }
    fs::remove_file(disk.path().join("filler")).expect("the filler");

    assert_eq!(findings(&data, Some(&before)), Vec::<String>::new());
    assert_eq!(head(&data), before);
    let case = done(&data, "case", &json!({ "case": registered["case"] }));
    assert_eq!(case["number"], "Ө-1/2026");
    let drafts = done(&data, "drafts", &json!({}));
    assert_eq!(drafts[0]["draft"], draft["draft"]);
    // No number was lost by the acts that were refused.
    assert_eq!(program::register(&data)["number"], "Ө-2/2026");
    assert_eq!(findings(&data, Some(&before)), Vec::<String>::new());
}

#[test]
fn a_copy_on_a_full_disk_is_refused_and_leaves_nothing() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    program::set_up(folder.path());
    disk.fill();
    let to = disk.path().join("copy.sqlite3");
    let input = json!({ "to": to.to_str().expect("a plain name") });
    let refused = error(&call(folder.path(), "copy_register", &input));
    assert_eq!(refused["code"], "disk_full");
    let left: Vec<_> = fs::read_dir(disk.path())
        .expect("the disk")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(left, ["filler"]);
}
