//! What a window manager would tell a window: that its person has pressed its cross. There is none on a display
//! without a screen, so the X server is told directly, in the few words of its protocol that this takes.

use std::io::{Read, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixStream};

/// A conversation with the display the tests run on.
struct Display {
    stream: UnixStream,
    root: u32,
}

/// Tells every window of a process to close itself; answers how many there are.
pub(super) fn ask_to_close(process: u32) -> usize {
    let mut display = Display::open();
    let protocols = display.atom("WM_PROTOCOLS");
    let close = display.atom("WM_DELETE_WINDOW");
    let owner = display.atom("_NET_WM_PID");
    let mut windows = display.windows();
    windows.retain(|window| {
        display.shows(*window)
            && display.property(*window, owner).contains(&process)
            && display.property(*window, protocols).contains(&close)
    });
    for window in &windows {
        // An event to be sent: a message of 32-bit words about this window.
        let message = [*window, protocols, close, 0, 0, 0, 0];
        let mut words = vec![*window, 0, u32::from_le_bytes([33, 32, 0, 0])];
        words.extend(message);
        display.says(25, &words);
    }
    // An answer to anything means that what was said before was heard.
    display.atom("WM_PROTOCOLS");
    windows.len()
}

impl Display {
    fn open() -> Self {
        let name = std::env::var("DISPLAY").expect("the tests run on a display");
        let number = name.trim_start_matches(':').split('.').next();
        let path = format!("/tmp/.X11-unix/X{}", number.unwrap_or_default());
        let stream = UnixStream::connect(&path).or_else(|_| {
            UnixStream::connect_addr(&SocketAddr::from_abstract_name(path.as_bytes())?)
        });
        let mut stream = stream.expect("the display has a socket");
        // Little-endian, protocol 11.0, and nothing to prove who we are.
        let hello = [b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        stream.write_all(&hello).expect("the display listens");
        let mut head = [0; 8];
        stream.read_exact(&mut head).expect("the display answers");
        assert_eq!(head[0], 1, "the display lets the tests in");
        let mut about = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        stream.read_exact(&mut about).expect("the display answers");
        // Its maker's name and its formats of pictures stand before the first screen, which begins with its root.
        let maker = usize::from(u16::from_le_bytes([about[16], about[17]]));
        let screen = 32 + maker.next_multiple_of(4) + usize::from(about[21]) * 8;
        let root = word(&about, screen);
        Self { stream, root }
    }

    /// The number the server has for a name.
    fn atom(&mut self, name: &str) -> u32 {
        let length = u32::try_from(name.len()).expect("a short name");
        let mut padded = name.as_bytes().to_vec();
        padded.resize(name.len().next_multiple_of(4), 0);
        let mut words = vec![length];
        words.extend((0..padded.len()).step_by(4).map(|at| word(&padded, at)));
        self.says(16, &words);
        word(&self.hears(), 8)
    }

    /// Windows that stand on the screen itself.
    fn windows(&mut self) -> Vec<u32> {
        self.says(15, &[self.root]);
        let answer = self.hears();
        (32..answer.len())
            .step_by(4)
            .map(|at| word(&answer, at))
            .collect()
    }

    /// Whether a window can be seen.
    fn shows(&mut self, window: u32) -> bool {
        self.says(3, &[window]);
        let answer = self.hears();
        answer[0] == 1 && answer[26] == 2
    }

    /// A window's property, as numbers; none where it has no such property, or is gone.
    fn property(&mut self, window: u32, property: u32) -> Vec<u32> {
        self.says(20, &[window, property, 0, 0, 64]);
        let answer = self.hears();
        let whole = if answer[0] == 1 && answer[1] == 32 {
            answer.len()
        } else {
            32
        };
        (32..whole).step_by(4).map(|at| word(&answer, at)).collect()
    }

    fn says(&mut self, what: u8, words: &[u32]) {
        let length = u16::try_from(words.len() + 1).expect("a short request");
        let mut request = vec![what, 0];
        request.extend(length.to_le_bytes());
        request.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        self.stream
            .write_all(&request)
            .expect("the display listens");
    }

    /// The answer to what was said last, or the error it was.
    fn hears(&mut self) -> Vec<u8> {
        loop {
            let mut answer = vec![0; 32];
            self.stream
                .read_exact(&mut answer)
                .expect("the display answers");
            if answer[0] == 1 {
                let more = usize::try_from(word(&answer, 4)).expect("a short answer") * 4;
                answer.resize(32 + more, 0);
                self.stream
                    .read_exact(&mut answer[32..])
                    .expect("the display answers");
            }
            // The rest are events nobody asked for.
            if answer[0] <= 1 {
                return answer;
            }
        }
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    let four = bytes[at..at + 4].try_into();
    u32::from_le_bytes(four.expect("four bytes"))
}
