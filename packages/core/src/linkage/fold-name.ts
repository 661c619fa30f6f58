/**
 * A person's name by its letters alone, so that ways of writing it do not tell two people apart.
 */

/** `A'sih  Contoh` → `ASIHCONTOH`; letters of other scripts than Latin stay. */
export function foldName(text: string): string {
  // Nearly all names are plain ASCII, and looking letters up among all scripts is slow.
  if (/^[ -~]*$/.test(text)) return text.toUpperCase().replace(/[^A-Z0-9]+/g, '')
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
