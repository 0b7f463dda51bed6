//! Work shared among the processor's cores: a long register is laid out and written by all of them.
//!
//! What comes back stands in the order of what was given, so that nothing of a paper depends on how
//! many cores there are.

use std::panic::resume_unwind;
use std::thread;

/// Does the work on parts of the items, in their order; on all at once where there are not more than `least`. Each
/// part but the last is a multiple of `unit` long.
pub(crate) fn shared<T: Sync, R: Send>(
    items: &[T],
    least: usize,
    unit: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    on(cores, items, least, unit, work)
}

fn on<T: Sync, R: Send>(
    cores: usize,
    items: &[T],
    least: usize,
    unit: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let part = items.len().div_ceil(cores).max(least);
    let part = part.next_multiple_of(unit.max(1));
    if part >= items.len() {
        return vec![work(items)];
    }
    thread::scope(|scope| {
        let work = &work;
        let begun: Vec<_> = items
            .chunks(part)
            .map(|items| scope.spawn(move || work(items)))
            .collect();
        begun
            .into_iter()
            .map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::on;

    #[test]
    fn parts_come_back_in_order_and_no_unit_is_parted() {
        let items: Vec<u32> = (0..101).collect();
        for cores in 1..9 {
            for unit in 1..4 {
                let parts = on(cores, &items, 10, unit, <[u32]>::to_vec);
                assert_eq!(parts.concat(), items, "{cores} cores");
                let whole = &parts[..parts.len() - 1];
                assert!(whole.iter().all(|part| part.len() % unit == 0));
                assert!(whole.iter().all(|part| part.len() >= 10));
                assert!(parts.len() <= cores);
            }
        }
        assert_eq!(on(4, &items, 101, 1, <[u32]>::len), [101], "not worth it");
        assert_eq!(on(4, &[] as &[u32], 10, 2, <[u32]>::len), [0]);
    }
}
