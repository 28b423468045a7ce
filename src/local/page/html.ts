/** A piece of HTML, in which all texts from elsewhere are escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | undefined | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** html`<p>${text}</p>`: values are escaped, unless they are HTML. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((text, part, at) => text + textOf(values[at - 1]) + part));
}

function textOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; }
a { color: light-dark(#0b57d0, #8ab4f8); }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 0 0 1.5rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid light-dark(#ddd, #444); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
.state { border-radius: .6rem; padding: .05rem .5rem; background: light-dark(#eee, #333); }
.running { background: light-dark(#c8e6ff, #0d47a1); }
.finished { background: light-dark(#d4f4d4, #1b4d1b); }
.failed, .error { background: light-dark(#ffd9d9, #6b1b1b); }
.quiet { color: light-dark(#666, #aaa); }
`;

/** A whole page. It has no script. */
export function document(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
