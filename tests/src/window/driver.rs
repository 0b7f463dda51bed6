//! A window under WebKit's driver: started as a test says, with a clock that stands, ended with the test.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::extensions::query::ElementPollerWithTimeout;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use super::display;
use crate::tree;
use crate::webdriver::{self, LIMIT, PAUSE, Process};

/// The day of the tests, a Monday with nothing special about it.
const CLOCK: &str = "2026-11-23T10:15:00+05:00";

/// A window of the program.
pub(crate) struct Window {
    driver: Option<WebDriver>,
    runtime: Runtime,
    /// WebKit's driver, the leader of the window's process group.
    process: Process,
    /// What the program left there is gone with the test, but for a home that the test gave itself.
    home: TempDir,
}

/// How a window is opened. A test names what matters to it: `Opening { dark: true, ..Opening::on(folder) }`.
pub(crate) struct Opening<'a> {
    /// The folder of the register; without one the program looks for places itself, in `home`.
    pub(crate) register: Option<&'a Path>,
    /// Where the program finds the person's own folders; one that is thrown away unless it is given.
    pub(crate) home: Option<&'a Path>,
    /// The folder of everybody on this PC; one in `home` unless it is given.
    pub(crate) shared: Option<&'a Path>,
    /// What a person answers to every dialog: a file, a folder, or empty for thinking better of it.
    pub(crate) save_to: &'a Path,
    /// The file a person chooses to be read, or empty for thinking better of it.
    pub(crate) choose: &'a Path,
    /// How much of its work is done when the program waits to be stopped; empty where it never waits.
    pub(crate) waits_at: &'a str,
    /// What a disk fails with when a file is saved, as the shell reads it; empty where it does not.
    pub(crate) saving_fails: &'a str,
    /// What the PC's clock says.
    pub(crate) clock: &'a str,
    /// How many pixels of the screen one of the page's takes.
    pub(crate) scale: u8,
    /// Width and height of the window in the page's pixels, where not the program's own.
    pub(crate) size: Option<(u32, u32)>,
    /// Whether the person likes the screen dark.
    pub(crate) dark: bool,
}

impl<'a> Opening<'a> {
    /// On a register's folder, everything else as usual.
    pub(crate) fn on(register: &'a Path) -> Self {
        Self {
            register: Some(register),
            home: None,
            shared: None,
            save_to: Path::new(""),
            choose: Path::new(""),
            waits_at: "",
            saving_fails: "",
            clock: CLOCK,
            scale: 1,
            size: None,
            dark: false,
        }
    }

    /// As a person starts the program: it looks for its places in a home.
    pub(crate) fn at_home(home: &'a Path) -> Self {
        Self {
            register: None,
            home: Some(home),
            ..Self::on(home)
        }
    }
}

impl Window {
    /// Opens a window on a register's folder.
    pub(crate) fn open(register: &Path) -> Self {
        Self::open_with(&Opening::on(register))
    }

    /// Opens a window.
    pub(crate) fn open_with(opening: &Opening<'_>) -> Self {
        assert!(
            std::env::var_os("DISPLAY").is_some(),
            "no display: `cargo xtask test` brings one"
        );
        let home = tempfile::tempdir().expect("a temporary folder");
        let process = Process::start(driver(opening, home.path()));
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let mut window = Self {
            driver: None,
            runtime,
            process,
            home,
        };
        let session = start_session(window.process.port, opening.register);
        window.driver = Some(window.runtime.block_on(session));
        if let Some((width, height)) = opening.size {
            window.resize(width, height);
        }
        window
    }

    /// Gives the window a size, as often as it takes: until it is shown it has none to change.
    fn resize(&self, width: u32, height: u32) {
        let began = Instant::now();
        while !self.on_page(async |page| {
            page.set_window_rect(0, 0, width, height).await?;
            let seen = page.execute("return innerWidth", vec![]).await?;
            Ok(seen.json().as_u64() == Some(width.into()))
        }) {
            assert!(
                began.elapsed() < LIMIT,
                "the window does not become {width} wide"
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// Does something on the page, as often as it takes while the page is still moving under it.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "closures are given as they stand"
    )]
    pub(crate) fn on_page<Answer>(
        &self,
        work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>,
    ) -> Answer {
        let driver = self.driver.as_ref().expect("an open window has a session");
        webdriver::persist(&self.runtime, driver, &work)
    }

    /// Files that were handed to the PC's viewer, oldest first, awaited until there are so many.
    pub(crate) fn opened_in_viewer(&self, how_many: usize) -> Vec<PathBuf> {
        let noted = self.home.path().join("opened");
        let began = Instant::now();
        loop {
            let files: Vec<PathBuf> = fs::read_to_string(&noted)
                .unwrap_or_default()
                .lines()
                .map(PathBuf::from)
                .collect();
            if files.len() >= how_many {
                return files;
            }
            assert!(
                began.elapsed() < LIMIT,
                "the viewer got {} files, not {how_many}",
                files.len()
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// Closes the window and waits until the program has ended.
    pub(crate) fn close(mut self) {
        let program = self.program();
        if let Some(driver) = self.driver.take() {
            // The session dies with its window, which some drivers report as a failure.
            let _ = self.runtime.block_on(driver.close_window());
            let _ = driver.leak();
        }
        await_end(program);
    }

    /// Waits until something is so.
    pub(super) fn becomes(&self, so: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !so(self) {
            assert!(began.elapsed() < LIMIT, "what was awaited never was so");
            std::thread::sleep(PAUSE);
        }
    }

    /// Presses the window's cross, and waits until the program has ended.
    pub(super) fn ask_to_close(self) {
        let program = self.program();
        assert_eq!(
            display::ask_to_close(program),
            1,
            "the program has a window"
        );
        await_end(program);
    }

    /// Ends the program as a power cut would: it gets no chance to do anything about it.
    pub(crate) fn kill(self) {
        let program = self.program();
        let killed = Command::new("kill")
            .args(["-KILL", &program.to_string()])
            .status();
        assert!(killed.is_ok_and(|status| status.success()));
        await_end(program);
    }

    /// The number of the program's process, a child of the driver's.
    fn program(&self) -> u32 {
        let program = tree::program("ruqsat");
        fs::read_dir("/proc")
            .expect("Linux lists its processes")
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .find(|number| {
                parent(*number) == Some(self.process.number())
                    && fs::read_link(format!("/proc/{number}/exe")).is_ok_and(|exe| exe == program)
            })
            .expect("the driver has started the program")
    }

    /// Keeps a picture of the page where `RUQSAT_PICTURES` names a folder: for eyes, not for the test.
    pub(crate) fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("RUQSAT_PICTURES") {
            let file = PathBuf::from(folder).join(format!("{name}.png"));
            self.on_page(async |page| {
                // What was changed last is drawn by the second frame from now.
                let drawn = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))";
                page.execute_async(drawn, vec![]).await?;
                page.screenshot(&file).await
            });
        }
    }
}

/// Keeps a line beside the pictures, for whoever reads them.
pub(super) fn note(name: &str, line: &str) {
    eprintln!("{line}");
    if let Some(folder) = std::env::var_os("RUQSAT_PICTURES") {
        let file = PathBuf::from(folder).join(format!("{name}.txt"));
        fs::write(file, format!("{line}\n")).expect("the folder of pictures takes a file");
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
    }
}

fn driver(opening: &Opening<'_>, thrown_away: &Path) -> Command {
    let path = std::env::var("PATH").unwrap_or_default();
    let beside = viewer(thrown_away);
    let home = opening.home.unwrap_or(thrown_away);
    let everybodys = home.join("shared");
    let mut driver = Command::new("WebKitWebDriver");
    driver
        .arg("--host=127.0.0.1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("RUQSAT_CLOCK", opening.clock)
        .env("RUQSAT_SAVE_TO", opening.save_to)
        .env("RUQSAT_CHOOSE", opening.choose)
        .env("RUQSAT_WORK_WAITS", opening.waits_at)
        .env("RUQSAT_SAVE_FAILS", opening.saving_fails)
        .env("RUQSAT_SHARED", opening.shared.unwrap_or(&everybodys))
        .env("GDK_SCALE", opening.scale.to_string())
        .env("PATH", format!("{}:{path}", beside.display()))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_CONFIG_HOME", home.join("config"));
    if opening.dark {
        driver.env("GTK_THEME", "Adwaita:dark");
    }
    driver
}

/// Waits until a process is gone, or only its parent has not noticed yet: its files are closed when the last of its
/// threads has ended, which need not be the first one.
fn await_end(process: u32) {
    let threads = || fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count);
    let began = Instant::now();
    while stat(process).is_some_and(|(state, _)| state != "Z") || threads() > 1 {
        assert!(
            began.elapsed() < LIMIT,
            "the program does not end with its window"
        );
        std::thread::sleep(PAUSE);
    }
}

fn parent(process: u32) -> Option<u32> {
    stat(process)?.1.parse().ok()
}

/// State and parent of a process. They follow its name, which stands in brackets and may hold anything.
fn stat(process: u32) -> Option<(String, String)> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut words = line.rsplit_once(')')?.1.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.to_owned()))
}

/// A stand-in for the PC's viewer: it notes what it is asked to open. Gives the folder it lies in.
fn viewer(home: &Path) -> PathBuf {
    let folder = home.join("bin");
    fs::create_dir(&folder).expect("a fresh folder takes another");
    let script = folder.join("xdg-open");
    fs::write(
        &script,
        format!(
            "#!/bin/sh\necho \"$1\" >> '{}'\n",
            home.join("opened").display()
        ),
    )
    .expect("a fresh folder takes a file");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))
        .expect("an own file can be made to run");
    folder
}

async fn start_session(port: u16, register: Option<&Path>) -> WebDriver {
    let mut wanted = Capabilities::new();
    let arguments = register.map_or_else(Vec::new, |folder| {
        let folder = folder.to_str();
        vec![
            "--data",
            folder.expect("temporary folders have plain names"),
        ]
    });
    let options = json!({ "binary": tree::program("ruqsat"), "args": arguments });
    wanted
        .set("webkitgtk:browserOptions", options)
        .expect("JSON is a capability");
    let poller = Arc::new(ElementPollerWithTimeout::new(LIMIT, PAUSE));
    let session = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted);
    let driver = tokio::time::timeout(LIMIT, session)
        .await
        .expect("the window opens in time")
        .expect("the driver opens a window");
    driver.set_poller(poller);
    driver
}
