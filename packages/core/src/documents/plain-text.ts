/**
 * Whether bytes are plain text, and not a page, a drawing or a script in disguise. Looked at piece by piece, so that a file of any length
 * can be asked about. Old spreadsheets write letters in one byte each (Windows-1252), so any byte above 127 is let pass.
 */

const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const DELETE = 127
/** Bytes at the beginning in which a page or a script shows itself. */
const HEAD_BYTES = 4096
const DISGUISED =
  /^#!|<\?(?:xml|php)|<!doctype|<\/?(?:html|head|body|svg|script|iframe|object|embed|meta|img|style)\b|^\s*(?:%!ps|\{\\rtf)/i

export class TextLook {
  #head = ''
  #isText = true
  #length = 0

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte < SPACE && byte !== TAB && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) this.#isText = false
      if (byte === DELETE) this.#isText = false
      if (!this.#isText) return
    }
    const wanted = HEAD_BYTES - this.#head.length
    if (wanted > 0) this.#head += String.fromCharCode(...bytes.subarray(0, wanted))
    this.#length += bytes.length
  }

  /** False for nothing at all. */
  isText(): boolean {
    return this.#isText && this.#length > 0 && !DISGUISED.test(this.#head.replace(/^\u00ef\u00bb\u00bf/, ''))
  }
}
