//! Disks that are full or may not be written. They are small file systems in memory, which only an
//! administrator of a Linux machine may mount; elsewhere these tests say that they were skipped.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use register::{IfPresent, Register, RegisterError, check_file};
use tempfile::{TempDir, tempdir};

use crate::fixtures::*;

/// A file system of its own, gone when it is dropped.
struct Disk(TempDir);

impl Disk {
    fn of(size: &str) -> Option<Self> {
        let dir = tempdir().expect("a temporary folder");
        let option = format!("size={size}");
        if mount(&["-t", "tmpfs", "-o", &option, "tmpfs"], dir.path()) {
            return Some(Self(dir));
        }
        let said = "skipped: no file system may be mounted here\n";
        std::io::stderr()
            .write_all(said.as_bytes())
            .expect("standard error");
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

    fn empty(&self) {
        fs::remove_file(self.path().join("filler")).expect("the filler");
    }

    fn make(&self, writable: bool) {
        let option = if writable { "remount,rw" } else { "remount,ro" };
        assert!(mount(&["-o", option], self.path()));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

fn mount(options: &[&str], at: &Path) -> bool {
    let mounted = Command::new("mount").args(options).arg(at).output();
    mounted.is_ok_and(|output| output.status.success())
}

#[test]
fn a_disk_that_fills_up_undoes_the_act_and_the_next_one_is_done() {
    let Some(disk) = Disk::of("1m") else { return };
    let mut register = office_in(disk.path());
    register_case(&mut register, kasymov());
    let before = register.check(None).expect("a report");
    disk.fill();
    for _ in 0..3 {
        let full = register.act(|writing| register_in(writing, kasymov()));
        assert!(matches!(full, Err(RegisterError::DiskFull)), "{full:?}");
        assert_eq!(register.check(None).expect("a report"), before);
    }
    disk.empty();
    register_case(&mut register, kasymov());
    assert_clean(&register);
    drop(register);
    let register = Register::open_existing(disk.path(), None).expect("the register");
    assert_eq!(register.check(None).expect("a report").cases, 2);
}

#[test]
fn an_act_larger_than_the_disk_is_undone_whole() {
    let Some(disk) = Disk::of("1m") else { return };
    let mut register = office_in(disk.path());
    let before = register.check(None).expect("a report");
    let large = register.act(|writing| {
        let (case, _) = register_in(writing, kasymov())?;
        let paper = paper("big", None, 1, &"x".repeat(4 << 20));
        let event = cases::event::CaseEvent::Checked;
        writing.append_case(Some(case), &event, CLERK, &times("2026-11-25"), &[paper])
    });
    assert!(matches!(large, Err(RegisterError::DiskFull)), "{large:?}");
    assert_eq!(register.check(None).expect("a report"), before);
    register_case(&mut register, kasymov());
    assert_clean(&register);
}

#[test]
fn a_full_stick_gets_no_half_of_a_copy() {
    let Some(stick) = Disk::of("64k") else { return };
    let home = tempdir().expect("a temporary folder");
    let register = lived_in(home.path());
    let target = stick.path().join("copy.sqlite3");
    let full = register.save_verified_copy(&target, IfPresent::Refuse);
    assert!(matches!(full, Err(RegisterError::DiskFull)), "{full:?}");
    assert_eq!(
        fs::read_dir(stick.path()).expect("an empty stick").count(),
        0
    );
    assert_clean(&register);
}

#[test]
fn a_full_disk_gets_no_half_of_a_register() {
    let Some(disk) = Disk::of("64k") else { return };
    let full = Register::open(disk.path(), None);
    assert!(matches!(full, Err(RegisterError::DiskFull)), "{full:?}");
    let left: Vec<_> = fs::read_dir(disk.path())
        .expect("the disk")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(left, ["register.lock"]);
}

#[test]
fn a_disk_that_may_not_be_written_is_said_to_be_so() {
    let Some(disk) = Disk::of("1m") else { return };
    drop(Register::open(disk.path(), None).expect("a register"));
    let copy = disk.path().join("copy.sqlite3");
    let mut register = Register::open(disk.path(), None).expect("a register");
    register
        .save_verified_copy(&copy, IfPresent::Refuse)
        .expect("a copy");
    drop(register);
    disk.make(false);
    for opened in [
        Register::open(disk.path(), None),
        Register::open_existing(disk.path(), None),
        Register::create(&disk.path().join("new"), None),
    ] {
        assert!(
            matches!(opened, Err(RegisterError::ReadOnly(_))),
            "{opened:?}"
        );
    }
    // A copy can still be looked at.
    assert!(check_file(&copy, None, None).expect("a report").is_clean());
    disk.make(true);
    register = Register::open(disk.path(), None).expect("a register");
    found_office(&mut register);
    assert_clean(&register);
}

/// Without being administrator: a folder's own permission says the same.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempdir().expect("a temporary folder");
    drop(office_in(dir.path()));
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).expect("its permissions");
    let opened = Register::open(dir.path(), None);
    let ignored = fs::File::create(dir.path().join("probe")).is_ok();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("its permissions");
    if ignored {
        // An administrator may write everywhere; the mounted disk above tells for him.
        assert!(opened.is_ok(), "{opened:?}");
    } else {
        assert!(
            matches!(opened, Err(RegisterError::ReadOnly(_))),
            "{opened:?}"
        );
    }
}
