/**
 * Signatures in a PDF as ISO 32000 writes them: a dictionary with /ByteRange, which says what was signed, and /Contents, which holds the signature in the gap between.
 */
export interface FoundSignature {
  /** What was signed. */
  readonly signed: readonly [Uint8Array, Uint8Array]
  /** CMS (PKCS#7) in DER, with the zeros that fill up its room. */
  readonly cms: Uint8Array
  /** What follows it in the file was written after it was made. */
  readonly end: number
  /** A time stamp of an authority, no signature of a person. */
  readonly isTimeStamp: boolean
}

const RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g
const HEX = 16

function fromHex(text: string): Uint8Array | null {
  const digits = text.replaceAll(/\s/g, '')
  if (digits.length % 2 === 1 || !/^[0-9a-fA-F]+$/.test(digits)) return null
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), HEX))
}

/** Of the dictionary around a place, without its /Contents. */
function dictionaryAround(text: string, at: number, [from, to]: readonly [number, number]): string {
  const begins = text.lastIndexOf(' obj', Math.min(at, from))
  const ends = text.indexOf('endobj', Math.max(at, to))
  return `${text.slice(Math.max(begins, 0), from)} ${text.slice(to, ends < 0 ? undefined : ends)}`
}

function signatureAt(pdf: Uint8Array, text: string, found: RegExpExecArray): FoundSignature[] {
  const [first = -1, length = -1, second = -1, rest = -1] = found.slice(1).map(Number)
  const end = second + rest
  if (first !== 0 || length >= second || end > pdf.length || text[length] !== '<' || text[second - 1] !== '>') return []
  const cms = fromHex(text.slice(length + 1, second - 1))
  if (cms === null) return []
  const dictionary = dictionaryAround(text, found.index, [length, second])
  return [
    {
      signed: [pdf.subarray(0, length), pdf.subarray(second, end)],
      cms,
      end,
      isTimeStamp: /\/SubFilter\s*\/ETSI\.RFC3161/.test(dictionary),
    },
  ]
}

/** In the order in which they were made; none where the ranges do not fit the file. `isPdf` false: it is no PDF at all. */
export function findSignatures(pdf: Uint8Array): { readonly isPdf: boolean; readonly signatures: readonly FoundSignature[] } {
  const text = new TextDecoder('latin1').decode(pdf)
  const signatures = [...text.matchAll(RANGE)].flatMap((found) => signatureAt(pdf, text, found))
  return { isPdf: text.startsWith('%PDF-'), signatures: signatures.toSorted((a, b) => a.end - b.end) }
}
