import type { JsonObject } from 'scrapinghub-client';

/** The kind of records of a run. */
export type Shape = 'flat' | 'text' | 'nested' | 'large';

/** The title of each shape in a table, and the approximate bytes of a record. */
export const shapes: Readonly<Record<Shape, { readonly title: string; readonly bytes: number }>> = {
  flat: { title: '500 B, flat, ASCII', bytes: 500 },
  text: { title: '500 B, flat, non-ASCII text', bytes: 500 },
  nested: { title: '2 KB, nested', bytes: 2_000 },
  large: { title: '20 KB', bytes: 20_000 },
};

const ENGLISH =
  'the book of a long winter in which nobody came to stay and every letter was late new paper light old house street garden morning price cover page edition author story'.split(
    ' ',
  );
const OTHERS =
  'café größe naïve Übergröße señor piñata московский роман книга 小説 東京 本 année été façade œuvre “quoted” — € ™ smörgåsbord İstanbul ελληνικά'.split(
    ' ',
  );

/** A record like those of a spider. The same index always returns the same record. */
export function makeRecord(shape: Shape, index: number): JsonObject {
  const random = randomOf(index + 1);
  switch (shape) {
    case 'flat':
      return product(random, index, ENGLISH, 140);
    case 'text':
      return product(random, index, [...ENGLISH, ...OTHERS], 120);
    case 'nested':
      return { ...product(random, index, ENGLISH, 300), ...details(random, 4) };
    case 'large':
      return {
        ...product(random, index, [...ENGLISH, ...ENGLISH, ...OTHERS], 2_000),
        ...details(random, 40),
        html: page(random, 9_000),
      };
  }
}

type Random = () => number;

function product(random: Random, index: number, words: string[], length: number): JsonObject {
  const id = Math.floor(random() * 1e9);
  return {
    url: `https://books.example/catalogue/${index}-${id.toString(36)}/index.html?ref=${id}`,
    title: text(random, words, 30),
    sku: `SKU-${id}`,
    price: Math.round(random() * 10_000) / 100,
    currency: 'EUR',
    in_stock: random() > 0.3,
    stock: Math.floor(random() * 40),
    rating: random() > 0.1 ? Math.round(random() * 50) / 10 : null,
    category: text(random, words, 12),
    scraped_at: new Date(1_760_000_000_000 + index * 997).toISOString(),
    description: text(random, words, length),
  };
}

function details(random: Random, reviews: number): JsonObject {
  return {
    breadcrumbs: ['Home', 'Books', text(random, ENGLISH, 10)],
    images: times(3, (at) => ({ url: `https://img.example/${at}.jpg`, width: 600, height: 800 })),
    offers: times(3, () => ({
      seller: { name: text(random, ENGLISH, 12), rating: random() },
      price: Math.round(random() * 1e4) / 100,
      shipping: [{ to: 'DE', days: 2 }],
    })),
    properties: { pages: 320, isbn: '978-3-16-148410-0', size: { w: 12.5, h: 19, unit: 'cm' } },
    reviews: times(reviews, (at) => ({
      id: at,
      stars: Math.floor(random() * 5) + 1,
      verified: random() > 0.5,
      text: text(random, ENGLISH, 130),
    })),
  };
}

function page(random: Random, length: number): string {
  let html = '';
  while (html.length < length) {
    html += `<p class="text" id="p${html.length}">\n\t${text(random, ENGLISH, 90)}</p>\n`;
  }
  return html;
}

function text(random: Random, words: string[], length: number): string {
  let result = '';
  while (result.length < length) result += `${words[Math.floor(random() * words.length)]} `;
  return result.trimEnd();
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** A generator of random numbers (mulberry32). The same seed always returns the same numbers. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
