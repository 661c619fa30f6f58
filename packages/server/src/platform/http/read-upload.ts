/**
 * Takes the one file of a multipart request into memory, at most 50 MB of it: a recap of a whole province is under 2 MB. What is larger is
 * refused while it comes in; nothing is written anywhere.
 */
import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'
import type { UploadedFile } from '../uploaded-file.ts'

export const LARGEST_UPLOAD_MB = 50
const LARGEST_UPLOAD = LARGEST_UPLOAD_MB * 1024 * 1024
/** Name of the part that holds the file. */
const PART = 'berkas'

function isTooLarge(error: unknown): boolean {
  return (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE'
}

export async function readUpload(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Problem('permintaan-tidak-sah', { isian: PART })
  try {
    const part = await request.file({ limits: { fileSize: LARGEST_UPLOAD, files: 1 } })
    if (part?.fieldname !== PART) throw new Problem('permintaan-tidak-sah', { isian: PART })
    return { name: part.filename, bytes: await part.toBuffer() }
  } catch (error) {
    if (isTooLarge(error)) throw new Problem('berkas-terlalu-besar', { batas: LARGEST_UPLOAD_MB }, { cause: error })
    throw error
  }
}
