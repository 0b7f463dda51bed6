//! Chromium without a screen under its driver: one browser that turns from register to register, the page loaded
//! anew for each. It does not know what stands on the page.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::extensions::query::ElementPollerWithTimeout;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use super::bridge::Bridge;
use super::shell::Shell;
use crate::page::Page;
use crate::webdriver::{self, LIMIT, PAUSE, Process};

/// How Chromium is started: alone, quiet, with nothing asked of any network. The tests' own page is all it sees, so
/// it needs no sandbox, which it would refuse to do without to somebody who is root.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
];

/// A running browser.
pub(crate) struct Chromium {
    driver: Option<WebDriver>,
    bridge: Bridge,
    runtime: Runtime,
    _process: Process,
    _home: TempDir,
}

impl Chromium {
    /// Starts a browser; it shows nothing yet.
    pub(crate) fn start() -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        let mut command = Command::new("chromedriver");
        command
            .env("TMPDIR", home.path())
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .stderr(Stdio::null());
        let process = Process::start(command);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let driver = runtime.block_on(start_session(process.port, home.path().join("profile")));
        Self {
            driver: Some(driver),
            bridge: Bridge::start(Shell::first_start(PathBuf::new())),
            runtime,
            _process: process,
            _home: home,
        }
    }

    /// Opens the window's page on a shell, as on a PC where it was never opened before.
    pub(crate) fn open(&self, shell: Shell) {
        self.bridge.turn_to(shell);
        let origin = format!("http://{}", self.bridge.address);
        self.on_page(async |page| {
            let forgotten = json!({ "origin": origin, "storageTypes": "all" });
            page.cdp()
                .send_raw("Storage.clearDataForOrigin", forgotten)
                .await?;
            page.goto(&origin).await
        });
    }

    /// Shows the page in so many CSS pixels, so many device pixels to each.
    pub(crate) fn size(&self, width: u32, height: u32, scale: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.on_page(async |page| {
            page.cdp()
                .send_raw("Emulation.setDeviceMetricsOverride", metrics.clone())
                .await
        });
    }

    /// Breaches of the content policy and errors nobody caught, since the page was opened.
    pub(crate) fn noted(&self) -> Vec<String> {
        self.on_page(async |page| page.execute("return window.noted", vec![]).await?.convert())
    }
}

impl Page for Chromium {
    fn on_page<Answer>(&self, work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>) -> Answer {
        let driver = self
            .driver
            .as_ref()
            .expect("a running browser has a session");
        webdriver::persist(&self.runtime, driver, &work)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // The process group ends the session; asking for it here would need a runtime that still runs.
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
    }
}

async fn start_session(port: u16, profile: PathBuf) -> WebDriver {
    let mut arguments: Vec<String> = ARGUMENTS
        .iter()
        .map(|&argument| argument.to_owned())
        .collect();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    let options: Value = json!({ "args": arguments });
    let mut wanted = Capabilities::new();
    wanted
        .set("goog:chromeOptions", options)
        .expect("JSON is a capability");
    let session = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted);
    let driver = tokio::time::timeout(LIMIT, session)
        .await
        .expect("Chromium starts in time")
        .expect("the driver starts Chromium");
    driver.set_poller(Arc::new(ElementPollerWithTimeout::new(LIMIT, PAUSE)));
    driver
}
