/**
 * Files in a store of objects that speaks S3 (a province's own server, MinIO, a cloud). A file goes up in parts, so that one of any length
 * passes through a small memory; it is there when the last part is confirmed, and not before.
 */
import { S3mini } from 's3mini'
import { StartFailure } from '../start-failure.ts'
import { type FileStore, requirePlainPath } from './file-store.ts'

/** The least that S3 takes as a part is 5 MiB. */
const PART_BYTES = 8 * 1024 * 1024
const LONGEST_MS = 120_000
const MEDIA_TYPE = 'application/octet-stream'

export interface S3Choice {
  /** With the bucket: `https://s3.example.go.id/konvergen`. */
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Before every path; empty = none. */
  readonly prefix: string
}

/** null: files lie in the data folder. Throws StartFailure when something is left out. */
export function s3ChoiceOf(env: NodeJS.ProcessEnv): S3Choice | null {
  const endpoint = env.KONVERGEN_S3_URL ?? ''
  if (endpoint === '') return null
  const needed = ['KONVERGEN_S3_KEY', 'KONVERGEN_S3_SECRET'].filter((name) => (env[name] ?? '') === '')
  if (needed.length > 0) throw new StartFailure('s3-belum-lengkap', { nama: needed.join(', ') })
  return {
    endpoint,
    region: env.KONVERGEN_S3_REGION ?? 'auto',
    accessKeyId: env.KONVERGEN_S3_KEY ?? '',
    secretAccessKey: env.KONVERGEN_S3_SECRET ?? '',
    prefix: (env.KONVERGEN_S3_PREFIX ?? '').replace(/^\/+|\/+$/g, ''),
  }
}

async function* inParts(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let pieces: Buffer[] = []
  let held = 0
  for await (const bytes of content) {
    pieces.push(bytes)
    held += bytes.length
    if (held < PART_BYTES) continue
    yield Buffer.concat(pieces)
    ;[pieces, held] = [[], 0]
  }
  if (held > 0) yield Buffer.concat(pieces)
  return undefined
}

/** The library marks an answer that is no success by its status only. */
function requireWritten(response: Response): void {
  if (!response.ok) throw new Error(`object store answered ${response.status}`)
}

async function writeInParts(s3: S3mini, key: string, first: Buffer, rest: AsyncIterable<Buffer>): Promise<void> {
  const uploadId = await s3.getMultipartUploadId(key, MEDIA_TYPE)
  try {
    const parts = [await s3.uploadPart(key, uploadId, first, 1)]
    for await (const part of rest) parts.push(await s3.uploadPart(key, uploadId, part, parts.length + 1))
    await s3.completeMultipartUpload(key, uploadId, parts)
  } catch (error) {
    await s3.abortMultipartUpload(key, uploadId).catch(() => undefined)
    throw error
  }
}

async function write(s3: S3mini, key: string, content: AsyncIterable<Buffer>): Promise<void> {
  const parts = inParts(content)
  const begun: IteratorResult<Buffer, undefined> = await parts.next()
  const first = begun.done === true ? Buffer.alloc(0) : begun.value
  if (first.length < PART_BYTES) requireWritten(await s3.putObject(key, first, MEDIA_TYPE))
  else await writeInParts(s3, key, first, parts)
}

async function* bytesOf(response: Response): AsyncGenerator<Buffer> {
  for await (const bytes of response.body ?? []) yield Buffer.from(bytes as Uint8Array)
}

export function s3Store({ prefix, ...choice }: S3Choice): FileStore {
  const s3 = new S3mini({ ...choice, requestAbortTimeout: LONGEST_MS })
  const keyOf = (path: string): string => (prefix === '' ? '' : `${prefix}/`) + requirePlainPath(path)
  return {
    write: (path, content) => write(s3, keyOf(path), content),
    read: async (path) => {
      const response = await s3.getObjectResponse(keyOf(path))
      return response === null ? null : bytesOf(response)
    },
    remove: async (path) => {
      await s3.deleteObject(keyOf(path))
    },
    list: async () => {
      const start = prefix === '' ? '' : `${prefix}/`
      const all = (await s3.listObjects('/', start)) ?? []
      return all.map(({ Key }) => Key.slice(start.length)).toSorted()
    },
  }
}
