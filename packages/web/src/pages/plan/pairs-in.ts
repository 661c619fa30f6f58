/** Pairs of a code and an indicator in pasted text, one a line, whatever stands between and after them. */
export interface PastedPair {
  readonly subKegiatan: string
  readonly indicator: string
}

const PAIR = /^\W*([0-9X]+(?:\.[0-9X]+){2,5})\b.*?\b([A-Z]\d{2,3})\b/

export function pairsIn(text: string): PastedPair[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const found = PAIR.exec(line)
    return found === null ? [] : [{ subKegiatan: found[1] ?? '', indicator: found[2] ?? '' }]
  })
}
