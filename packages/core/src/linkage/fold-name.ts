/**
 * A person's name by its letters alone, so that ways of writing it do not tell two people apart.
 */

/** `A'sih  Contoh` → `ASIHCONTOH`; letters of other scripts than Latin stay. */
export function foldName(text: string): string {
  // Nearly all names are plain ASCII, and taking marks off letters is slow.
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
