// Put into the page before its own script: the calls of the shell go to the bridge over loopback. What a person would
// never see but must not be, a breach of the content policy or an error nobody caught, is noted for the test.
(() => {
  // As the shell's `freezePrototype` does.
  Object.freeze(Object.prototype);
  const noted = [];
  Object.defineProperty(window, 'noted', { value: noted });
  addEventListener('securitypolicyviolation', (event) => {
    noted.push(`content policy: ${event.effectiveDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
  });
  addEventListener('error', (event) => noted.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => noted.push(`unhandled rejection: ${String(event.reason)}`));
  window.__TAURI_INTERNALS__ = {
    transformCallback: () => 0,
    invoke: async (command, input = {}) => {
      const answer = await fetch('/invoke', { method: 'POST', body: JSON.stringify({ command, input }) });
      const { done, refused } = await answer.json();
      if (refused !== undefined) {
        throw refused;
      }
      return done;
    },
  };
})();
