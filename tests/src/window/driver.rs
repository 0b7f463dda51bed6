//! A window under WebKit's driver: started with its own folder and a clock that stands, ended with the test.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::extensions::query::ElementPollerWithTimeout;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use crate::tree;

/// The day of the tests, a Monday with nothing special about it.
const CLOCK: &str = "2026-11-23T10:15:00+05:00";

/// A window, a driver or an element that takes longer than this will not come.
pub(super) const LIMIT: Duration = Duration::from_secs(30);

/// How often something awaited is looked for again.
pub(super) const PAUSE: Duration = Duration::from_millis(40);

/// A window of the program.
pub(super) struct Window {
    driver: Option<WebDriver>,
    runtime: Runtime,
    process: Child,
    home: TempDir,
    register: PathBuf,
}

impl Window {
    /// Opens a window on a register's folder.
    pub(super) fn open(register: &Path) -> Self {
        assert!(
            std::env::var_os("DISPLAY").is_some(),
            "no display: `cargo xtask test` brings one"
        );
        let home = tempfile::tempdir().expect("a temporary folder");
        let port = free_port();
        let process = start_driver(home.path(), port);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let mut window = Self {
            driver: None,
            runtime,
            process,
            home,
            register: register.to_owned(),
        };
        await_driver(port);
        window.driver = Some(window.runtime.block_on(start_session(port, register)));
        window
    }

    /// Does something on the page, as often as it takes while the page is still moving under it.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "closures are given as they stand"
    )]
    pub(super) fn on_page<Answer>(
        &self,
        work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>,
    ) -> Answer {
        let driver = self.driver.as_ref().expect("an open window has a session");
        self.runtime.block_on(async {
            let began = Instant::now();
            loop {
                match work(driver).await {
                    Err(error) if began.elapsed() < LIMIT && is_moving(&error) => {
                        tokio::time::sleep(PAUSE).await;
                    }
                    done => return done.expect("the driver does what it is asked"),
                }
            }
        })
    }

    /// Files that were handed to the PC's viewer, oldest first, awaited until there are so many.
    pub(super) fn opened_in_viewer(&self, how_many: usize) -> Vec<PathBuf> {
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
    pub(super) fn close(mut self) {
        if let Some(driver) = self.driver.take() {
            // The session dies with its window, which some drivers report as a failure.
            let _ = self.runtime.block_on(driver.close_window());
            let _ = driver.leak();
        }
        // The folder is free once the program has ended.
        let lock =
            File::open(self.register.join("window.lock")).expect("a window was open on the folder");
        let began = Instant::now();
        while lock.try_lock_shared().is_err() {
            assert!(
                began.elapsed() < LIMIT,
                "the program does not end with its window"
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// Keeps a picture of the page where `RUQSAT_PICTURES` names a folder: for eyes, not for the test.
    pub(super) fn picture(&self, name: &str) {
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

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
        // Ending the session leaves the program alive now and then; its whole process group goes.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.process.id())])
            .status();
        let _ = self.process.wait();
    }
}

fn start_driver(home: &Path, port: u16) -> Child {
    let path = std::env::var("PATH").unwrap_or_default();
    let beside = viewer(home);
    Command::new("WebKitWebDriver")
        .args([&format!("--port={port}"), "--host=127.0.0.1"])
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("RUQSAT_CLOCK", CLOCK)
        .env("PATH", format!("{}:{path}", beside.display()))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .stdout(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("WebKitWebDriver (Debian: webkit2gtk-driver) can be started")
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

fn await_driver(port: u16) {
    let began = Instant::now();
    while !answers(port) {
        assert!(
            began.elapsed() < LIMIT,
            "WebKitWebDriver does not answer on port {port}"
        );
        std::thread::sleep(PAUSE);
    }
}

async fn start_session(port: u16, register: &Path) -> WebDriver {
    let mut wanted = Capabilities::new();
    let arguments = [
        "--data",
        register
            .to_str()
            .expect("temporary folders have plain names"),
    ];
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

/// An element that was drawn anew, is not in its place yet, or has something gliding over it.
fn is_moving(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
    )
}

/// A port nobody listens on now; whoever takes it first has it, so a test that loses it fails and says so.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    listener
        .local_addr()
        .expect("a bound socket has an address")
        .port()
}

/// Whether the driver says it is ready; its port is open before it can answer.
fn answers(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let Ok(mut stream) = TcpStream::connect_timeout(&address, PAUSE) else {
        return false;
    };
    let asked = stream.set_read_timeout(Some(LIMIT)).and_then(|()| {
        write!(
            stream,
            "GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        )
    });
    let mut first = [0; 12];
    asked.is_ok() && stream.read_exact(&mut first).is_ok() && first.ends_with(b"200")
}
