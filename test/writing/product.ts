/** An item of about 500 bytes. */
export function productAt(n: number): Record<string, string | number> {
  const title = `Product ${n} – „Größe ${n % 17}“`;
  const url = `https://shop.example/products/${n}?ref=${(n * 7919) % 100_003}`;
  return { n, title, url, description: `${title}, to be had in many colours. `.repeat(8) };
}
