// Puts the page into the window, and asks for the window to be shown with its first picture.
import { mount } from 'svelte';
import App from './App.svelte';
import { windowReady } from './lib/backend';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/form.css';
import './styles/lists.css';

const page = document.getElementById('page');
if (page) {
  mount(App, { target: page });
  // Two frames: one that lays the page out, one that has drawn it. A hidden window may draw none.
  const shown = new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const patience = new Promise((over) => setTimeout(over, 300));
  void Promise.race([shown, patience]).then(windowReady);
}
