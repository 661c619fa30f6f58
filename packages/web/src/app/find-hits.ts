/** What a search in the head finds, from what was read already: the names that begin with the words first. */

export interface Hit {
  /** Unique over all groups. */
  readonly id: string
  readonly name: string
  /** A second line: where it lies, until when. */
  readonly under: string
  readonly path: string
}

export interface HitGroup {
  readonly id: string
  readonly name: string
  readonly hits: readonly Hit[]
}

const SHOWN = 6
/** A NIK, or the beginning of one, without the dots of an area's code. */
const DIGITS = /\d{6}/

/** True for what may not be sent or looked for here. */
export function looksLikeNik(text: string): boolean {
  return DIGITS.test(text.replaceAll(/[\s-]/g, ''))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .trim()
}

/** At most six; an empty text finds nothing. Found by the name or the second line. */
export function findHits(hits: readonly Hit[], text: string): readonly Hit[] {
  const wanted = plain(text)
  if (wanted === '') return []
  const rank = ({ name, under }: Hit): number => {
    const own = plain(name)
    if (own.startsWith(wanted)) return 0
    if (own.includes(` ${wanted}`)) return 1
    if (own.includes(wanted)) return 2
    return plain(under).includes(wanted) ? 3 : 4
  }
  return hits
    .map((hit) => ({ hit, at: rank(hit) }))
    .filter(({ at }) => at < 4)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, SHOWN)
    .map(({ hit }) => hit)
}
