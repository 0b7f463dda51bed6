// How the page is built: one folder of plain files that the shell embeds.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: {
    // The web views the program meets: WebKitGTK of Debian 12 and Edge of Windows 10.
    target: ['safari17', 'chrome120'],
    // The content policy allows files of our own and no inlined ones.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
