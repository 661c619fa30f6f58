/**
 * A file that the program itself has made (a decree, a report) is kept as a document, in the caller's transaction and by the right of whoever
 * asked for it. Should that transaction fail, the bytes stay behind without a row and are swept.
 */
import { createHash } from 'node:crypto'
import type { DistrictContext } from '../../platform/context.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { recordVersion, targetOf, type Wanted } from './record-version.ts'
import { takeInFile } from './take-in-file.ts'

/** The id of the document. Throws a Problem for what may not be kept there, or is of no kind that is kept. */
export async function keepFile(ctx: DistrictContext, { name, bytes }: UploadedFile, wanted: Wanted): Promise<string> {
  await targetOf(ctx, wanted, null)
  const id = ctx.newId()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  async function* read(): AsyncGenerator<Buffer> {
    yield Buffer.from(bytes)
  }
  const taken = await takeInFile(ctx, ctx.kab, { id, name, size: bytes.length, sha256, read })
  return recordVersion(ctx, name, { ...taken, id, sent: sha256 }, wanted, null)
}
