// What every screen knows of the register that is open: the office, the service, who works. It holds no rules.
import { actAs, call, type OfficeDto, type Places, places, type ServiceDto, type TypedPerson } from './backend';
import { learn } from './codes';

class Desk {
  places = $state<Places>();
  office = $state<OfficeDto>();
  service = $state<ServiceDto>();
  /** Who works, once it is said or there is only one. */
  person = $state<number | null>(null);

  get atWork(): TypedPerson[] {
    return this.office?.people.filter((worker) => !worker.left) ?? [];
  }

  get worker(): TypedPerson | undefined {
    return this.atWork.find((worker) => worker.id === this.person);
  }

  /** Somebody of the office, whether still at work or not. */
  shortNameOf(id: number | null): string {
    const person = this.office?.people.find((known) => known.id === id);
    return person ? shortName(person) : '';
  }

  /** Reads everything anew; rejects with why it can't be read. */
  async look(): Promise<void> {
    this.places = await places();
    if (this.places.open === null) {
      this.office = undefined;
      return;
    }
    this.office = await call('office', {});
    this.service = await call('service', {});
    learn(this.service.documents, this.service.placements);
    const [only, second] = this.atWork;
    if (!this.worker) {
      this.work(only && !second ? only.id : null);
    }
  }

  /** From now on this person acts. */
  work(person: number | null): void {
    this.person = person;
    actAs(person);
  }
}

export const desk = new Desk();

/** Surname and first letters, as people of the office are named on the screen. */
export function shortName({ surname, given, patronymic }: { surname: string; given: string; patronymic: string }): string {
  const letters = [given, patronymic].filter(Boolean).map((name) => `${[...name][0]}.`);
  return surname ? [surname, ...letters].join(' ') : given;
}
