// Asks axe-core, which stands in the page already, for every violation of WCAG 2.2 at levels A and AA.
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Style sheets are not asked for anew: the content policy would rightly forbid it.
const options = { runOnly: { type: 'tag', values: tags }, preload: false, resultTypes: ['violations'] };
axe.run(document, options).then(
  ({ violations, passes }) =>
    done([
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html, any, all, none }) => {
          const told = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id} (${help}) at ${target.flat().join(' ')}: ${told} ${html.slice(0, 160)}`;
        }),
      ),
      // What was looked at and found good, so that an audit that looked at nothing is seen.
      passes.map((rule) => rule.id),
    ]),
  (fault) => done([[`axe-core: ${String(fault)}`], []]),
);
