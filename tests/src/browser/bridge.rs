//! A loopback server that shows the built page to a browser, under the product's own content policy, and passes
//! its calls to the shell's stand-in. It does not know what is called.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::shell::Shell;
use crate::tree;

/// What the page finds in the shell's stead.
const SCRIPT: &str = include_str!("bridge.js");

/// A running server; it ends with the value.
pub(crate) struct Bridge {
    /// Where the page is.
    pub(crate) address: SocketAddr,
    shown: Arc<Shown>,
    _server: Runtime,
}

/// What there is to ask for.
struct Shown {
    files: HashMap<String, (&'static str, Bytes)>,
    policy: String,
    shell: Mutex<Arc<Shell>>,
}

impl Bridge {
    /// Starts on a port of its own.
    pub(crate) fn start(shell: Shell) -> Self {
        let shown = Arc::new(Shown {
            files: files(),
            policy: policy(),
            shell: Mutex::new(Arc::new(shell)),
        });
        let server = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let listener = server
            .block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
            .expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        server.spawn(serve(listener, Arc::clone(&shown)));
        Self {
            address,
            shown,
            _server: server,
        }
    }

    /// From now on another shell answers; a page that is loaded anew meets it.
    pub(crate) fn turn_to(&self, shell: Shell) {
        *self
            .shown
            .shell
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(shell);
    }
}

async fn serve(listener: TcpListener, shown: Arc<Shown>) {
    while let Ok((stream, _)) = listener.accept().await {
        let shown = Arc::clone(&shown);
        tokio::spawn(async move {
            let answering = service_fn(|request| {
                let shown = Arc::clone(&shown);
                async move { Ok::<_, Infallible>(answer(request, &shown).await) }
            });
            // A browser that hangs up in the middle has lost interest, and nobody else has any.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), answering)
                .await;
        });
    }
}

async fn answer(request: Request<Incoming>, shown: &Shown) -> Response<Full<Bytes>> {
    let path = match request.uri().path() {
        "/" => "/index.html",
        path => path,
    };
    if request.method() == Method::POST && path == "/invoke" {
        let shell = Arc::clone(&shown.shell.lock().unwrap_or_else(PoisonError::into_inner));
        let called = request
            .into_body()
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes);
        let called: Value = called
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let answered = tokio::task::spawn_blocking(move || {
            shell.invoke(
                called["command"].as_str().unwrap_or_default(),
                &called["input"],
            )
        });
        let answer = match answered.await {
            Ok(Ok(done)) => json!({ "done": done }),
            Ok(Err(refused)) => json!({ "refused": refused }),
            Err(fallen) => json!({ "refused": format!("the bridge fell: {fallen}") }),
        };
        return reply("application/json", Bytes::from(answer.to_string()), shown);
    }
    if let Some((kind, bytes)) = shown.files.get(path) {
        return reply(kind, bytes.clone(), shown);
    }
    let mut nothing = reply("text/plain", Bytes::new(), shown);
    *nothing.status_mut() = StatusCode::NOT_FOUND;
    nothing
}

fn reply(kind: &str, bytes: Bytes, shown: &Shown) -> Response<Full<Bytes>> {
    Response::builder()
        .header(CONTENT_TYPE, kind)
        .header(CONTENT_SECURITY_POLICY, &shown.policy)
        .body(Full::new(bytes))
        .expect("a reply of plain parts")
}

/// The built page, its files by their paths, with the bridge's script before its own.
fn files() -> HashMap<String, (&'static str, Bytes)> {
    let built = tree::top().join("ui/dist");
    let mut files = HashMap::new();
    let mut open = vec![built.clone()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| {
            panic!(
                "{}: {error}; `cargo xtask test` builds the page first",
                folder.display()
            )
        });
        for entry in entries {
            let path = entry.expect("a folder can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file of the page can be read");
                let below = path.strip_prefix(&built).expect("found below the page");
                files.insert(
                    format!("/{}", below.display()),
                    (kind(&path), Bytes::from(bytes)),
                );
            }
        }
    }
    let (kind, page) = files.remove("/index.html").expect("a page has its start");
    let page = String::from_utf8(page.to_vec()).expect("a page is text");
    let (before, after) = page.split_once("<head>").expect("a page has a head");
    let page = format!("{before}<head><script src=\"/bridge.js\"></script>{after}");
    files.insert("/index.html".to_owned(), (kind, Bytes::from(page)));
    files.insert(
        "/bridge.js".to_owned(),
        ("text/javascript", Bytes::from_static(SCRIPT.as_bytes())),
    );
    files
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        other => panic!(
            "{}: a page has no files of kind {other:?} yet",
            file.display()
        ),
    }
}

/// The window's content policy; the page reaches the bridge by loopback where it reaches the shell by its own way.
fn policy() -> String {
    let settings =
        fs::read(tree::top().join("src-tauri/tauri.conf.json")).expect("the shell's settings");
    let settings: Value = serde_json::from_slice(&settings).expect("the shell's settings are JSON");
    let policy = settings["app"]["security"]["csp"]
        .as_str()
        .expect("the shell has a content policy in one line");
    let mut connects = 0;
    let parts: Vec<String> = policy
        .split(';')
        .map(str::trim)
        .map(|part| {
            if part.starts_with("connect-src ") {
                connects += 1;
                "connect-src 'self'".to_owned()
            } else {
                part.to_owned()
            }
        })
        .collect();
    assert_eq!(
        connects, 1,
        "the policy says once where the page may connect to: {policy}"
    );
    parts.join("; ")
}
