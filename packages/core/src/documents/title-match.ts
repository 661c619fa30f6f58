/**
 * Whether a title is one that somebody looks for. Titles lie sealed, so no database can search them: they are opened and asked here.
 */

/** Without capitals and accents, single spaces between words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Asks of one title after the other whether it holds the text, as a person reads it; a blank text is in none. */
export function titleMatcher(text: string): (title: string) => boolean {
  const wanted = plain(text)
  return (title) => wanted !== '' && plain(title).includes(wanted)
}
