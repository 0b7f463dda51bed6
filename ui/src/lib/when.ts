// The day of an act as a form begins with it.
import type { WhenDto } from './backend';

/** Today, which is an act's day unless another is typed. */
export const today = (): WhenDto => ({ on: '', entered_late_because: '' });
