/** What the text of a package is known by: two of them say the same when these are the same. */
import { createHash } from 'node:crypto'

export function packageDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
