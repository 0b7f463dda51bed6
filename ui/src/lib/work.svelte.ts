// Work that runs aside and takes its time: begun, watched, stopped. What it does and how far it is, the program says.
import { beginWork, stopWork, workProgress, type Commands } from './backend';

/** How often it is asked how far it is, in milliseconds. */
const PAUSE = 200;

export class Work {
  running = $state(false);
  stopping = $state(false);
  done = $state(0);
  total = $state(0);

  /** Runs a command of the table aside; answers what it answers, rejects with why it was refused or stopped. */
  async run<Name extends keyof Commands>(command: Name, input: Commands[Name]['input']): Promise<Commands[Name]['answer']> {
    return this.watch(() => beginWork(command, input));
  }

  /** The same with whatever the shell does aside. */
  async watch<Answer>(begin: () => Promise<Answer>): Promise<Answer> {
    this.running = true;
    this.stopping = false;
    this.done = 0;
    this.total = 0;
    try {
      const ended = begin();
      const watching = setInterval(() => void this.#watch(), PAUSE);
      try {
        return await ended;
      } finally {
        clearInterval(watching);
      }
    } finally {
      this.running = false;
    }
  }

  /** Asks it to stop; it says so itself once it has. */
  async stop(): Promise<void> {
    this.stopping = true;
    await stopWork();
  }

  async #watch(): Promise<void> {
    const { done, total } = await workProgress();
    this.done = done;
    this.total = total;
  }
}
