/**
 * A file name that may be given to any computer: no way into a folder, nothing invisible that turns the reading around, not a name that
 * Windows keeps for itself, and the ending that its bytes deserve (`bukti.pdf.exe` of a PDF becomes `bukti.pdf.exe.pdf`).
 */
import { type DocumentKind, KIND_FACTS } from './kinds.ts'

/** Characters, the ending included; file systems take 255 bytes. */
const LONGEST = 100
/** Separators, signs with a meaning in shells and in Windows, controls, and marks that change direction or are not seen. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function stem(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  return RESERVED.test(plain) ? `_${plain}` : plain
}

/** Never empty: `dokumen` where nothing is left. */
export function safeName(name: string, kind: DocumentKind): string {
  const { endings } = KIND_FACTS[kind]
  const plain = stem(name)
  const own = endings.find((ending) => plain.toLowerCase().endsWith(`.${ending}`))
  const ending = own ?? endings[0]
  const bare = stem(own === undefined ? plain : plain.slice(0, -own.length - 1))
  const short = Array.from(bare)
    .slice(0, LONGEST - ending.length - 1)
    .join('')
    .trimEnd()
  return `${short === '' ? 'dokumen' : short}.${ending}`
}
