// Where a case's acts stand on its page: it says nothing of when they can be done.

/** The way to a refusal: it has a place of its own, since most cases never go it. */
export const TO_REFUSE = ['find_ground', 'drop_ground', 'make_preliminary_refusal'];

/** What few cases ever need. */
export const RARE = ['withdraw', 'revoke', 'issue_duplicate', 'reopen', 'archive'];

/** Done where its subject stands. */
export const ELSEWHERE = ['enter_monitoring'];

/** What leads nowhere further: another executor, a correction, the last act undone. */
export const MENDING = ['assign_executor', 'correct', 'take_back'];
