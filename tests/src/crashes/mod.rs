//! Programs that are killed, that write at the same time, whose disk fills up, whose clock is set back. Real
//! processes throughout.

mod clock;
mod full_disk;
mod imports;
mod killed;
mod together;
