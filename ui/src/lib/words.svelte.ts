// Which language the window speaks. Kazakh unless its person chose otherwise at this PC.
import { languages, type Language, type Messages } from '../messages';

const REMEMBERED = 'language';

class Speech {
  language = $state<Language>('kk');

  constructor() {
    const remembered = localStorage.getItem(REMEMBERED);
    if (remembered === 'kk' || remembered === 'ru') {
      this.language = remembered;
    }
  }

  get words(): Messages {
    return languages[this.language];
  }

  speak(language: Language): void {
    this.language = language;
    localStorage.setItem(REMEMBERED, language);
  }
}

export const speech = new Speech();
