import type { ExampleAnswer } from '../generated/examples.ts';

/** One media type of an answer, and its bodies. */
interface Choice {
  readonly type: string;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The media type that an Accept header likes best among those that have the example; the usual one if it likes none. */
export function negotiate(
  { content }: ExampleAnswer,
  accept: string | null,
  example: string | undefined,
): Choice | undefined {
  const choices = content
    .filter(({ examples }) => example === undefined || Object.hasOwn(examples, example))
    .flatMap(({ types, examples }) => types.map((type) => ({ type, examples })));
  for (const range of rangesOf(accept ?? '*/*')) {
    const choice = choices.find(({ type }) => fits(type, range));
    if (choice !== undefined) return choice;
  }
  return choices[0];
}

/** The media ranges of an Accept header, the best liked first. */
function rangesOf(accept: string): string[] {
  return accept
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ range }) => range);
}

function fits(type: string, range: string): boolean {
  return range === '*/*' || range === type || range === `${type.split('/')[0]}/*`;
}
