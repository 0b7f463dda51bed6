//! A web view's driver as a process of its own: started on a free port, awaited until it answers, ended with
//! everything it started. It does not know which driver it is, nor what is driven.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;

/// A window, a driver or an element that takes longer than this will not come.
pub(crate) const LIMIT: Duration = Duration::from_secs(30);

/// How often something awaited is looked for again.
pub(crate) const PAUSE: Duration = Duration::from_millis(40);

/// A driver that answers.
pub(crate) struct Process {
    child: Child,
    /// Where it listens on loopback.
    pub(crate) port: u16,
}

impl Process {
    /// Starts a driver, which takes its port by `--port=`.
    pub(crate) fn start(mut command: Command) -> Self {
        let port = free_port();
        let child = command
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "{} can't be started: {error}",
                    command.get_program().display()
                )
            });
        let process = Self { child, port };
        let began = Instant::now();
        while !answers(port) {
            assert!(
                began.elapsed() < LIMIT,
                "{} does not answer on port {port}",
                command.get_program().display()
            );
            std::thread::sleep(PAUSE);
        }
        process
    }

    /// Its number among the processes; what it starts are its children.
    pub(crate) fn number(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Ending a session leaves its program alive now and then; the whole process group goes.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.child.id())])
            .status();
        let _ = self.child.wait();
    }
}

/// Does something on the page, as often as it takes while the page is still moving under it.
pub(crate) fn persist<Answer>(
    runtime: &Runtime,
    driver: &WebDriver,
    work: &impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>,
) -> Answer {
    runtime.block_on(async {
        let began = Instant::now();
        loop {
            match work(driver).await {
                Err(error) if began.elapsed() < LIMIT && is_moving(&error) => {
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error) => {
                    // What stood there instead says more than that something did not.
                    let seen = driver
                        .execute("return document.body.innerText", vec![])
                        .await;
                    let seen = seen.and_then(|text| text.convert::<String>());
                    panic!("{error}\nThe page says:\n{}", seen.unwrap_or_default());
                }
                Ok(answer) => return answer,
            }
        }
    })
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
