/**
 * A small store of objects that speaks as much of S3 as is asked of it, and lets nobody in whose signature (AWS Signature Version 4) is not right:
 * it reckons the signature itself, from the request as it came.
 */
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const LEAST_PART = 5 * 1024 * 1024
/** Lists are given in pieces, as S3 gives them by the thousand. */
const PER_PAGE = 1

export interface ObjectStore {
  readonly url: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly objects: ReadonlyMap<string, Buffer>
  readonly refused: string[]
  /** Parts of uploads that nobody finished or gave up. */
  readonly openUploads: () => number
  /** The next part that comes is answered with an error. */
  failNextPart: boolean
  readonly close: () => Promise<void>
}

const hex = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** The signature that the request should carry. */
function signatureOf(request: IncomingMessage, url: URL, body: Buffer, secret: string): string {
  const [, scope = '', signed = ''] = /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '') ?? []
  const [day = '', region = '', service = ''] = scope.split('/')
  const said = String(request.headers['x-amz-content-sha256'] ?? '')
  const payload = said === 'UNSIGNED-PAYLOAD' ? said : hex(body)
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&')
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
  const canonical = [request.method, url.pathname, query, headers.join(''), signed, payload].join('\n')
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hex(canonical)].join('\n')
  const key = ['aws4_request'].reduce(hmac, [region, service].reduce(hmac, hmac(`AWS4${secret}`, day)))
  return hmac(key, text).toString('hex')
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

export async function startObjectStore(bucket = 'arsip'): Promise<ObjectStore> {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, Map<number, Buffer>>()
  const [accessKeyId, secretAccessKey] = ['KUNCI-UJI', 'rahasia+uji/1']
  let nextUpload = 1
  const store = { failNextPart: false, refused: [] as string[] }

  const answer = (request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer): void => {
    const end = (status: number, text: string | Buffer = '', headers: Record<string, string> = {}) =>
      void response.writeHead(status, headers).end(text)
    const fail = (status: number, code: string) => end(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
    const right = signatureOf(request, url, body, secretAccessKey)
    if (!(request.headers.authorization ?? '').includes(`Signature=${right}`)) {
      store.refused.push(`${request.method} ${url.pathname}`)
      return fail(403, 'SignatureDoesNotMatch')
    }
    const key = decodeURIComponent(url.pathname.slice(bucket.length + 2))
    const { searchParams } = url
    const upload = uploads.get(searchParams.get('uploadId') ?? '')
    if (request.method === 'GET' && key === '') {
      const keys = [...objects.keys()].filter((each) => each.startsWith(searchParams.get('prefix') ?? '')).toSorted()
      const from = Number(searchParams.get('continuation-token') ?? 0)
      const shown = keys.slice(from, from + PER_PAGE)
      const more = from + PER_PAGE < keys.length
      const items = shown.map((each) => `<Contents><Key>${each}</Key><Size>${objects.get(each)?.length}</Size></Contents>`)
      const next = more ? `<NextContinuationToken>${from + PER_PAGE}</NextContinuationToken>` : ''
      return end(200, `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${items.join('')}</ListBucketResult>`)
    }
    if (request.method === 'POST' && searchParams.has('uploads')) {
      const id = `unggah-${nextUpload++}`
      uploads.set(id, new Map())
      return end(
        200,
        `<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      )
    }
    if (request.method === 'PUT' && upload !== undefined) {
      if (store.failNextPart) {
        store.failNextPart = false
        return fail(500, 'InternalError')
      }
      upload.set(Number(searchParams.get('partNumber')), body)
      return end(200, '', { etag: `"${hex(body).slice(0, 32)}"` })
    }
    if (request.method === 'POST' && upload !== undefined) {
      const parts = [...upload].toSorted(([a], [b]) => a - b).map(([, part]) => part)
      if (parts.slice(0, -1).some((part) => part.length < LEAST_PART)) return fail(400, 'EntityTooSmall')
      objects.set(key, Buffer.concat(parts))
      uploads.delete(searchParams.get('uploadId') ?? '')
      return end(200, `<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"x"</ETag></CompleteMultipartUploadResult>`)
    }
    if (request.method === 'DELETE' && upload !== undefined) {
      uploads.delete(searchParams.get('uploadId') ?? '')
      return end(204)
    }
    if (request.method === 'PUT') {
      objects.set(key, body)
      return end(200, '', { etag: `"${hex(body).slice(0, 32)}"` })
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return end(204)
    }
    const found = objects.get(key)
    return found === undefined ? fail(404, 'NoSuchKey') : end(200, found, { etag: '"x"' })
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://toko')
    void bodyOf(request).then((body) => answer(request, response, url, body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(store, {
    url: `http://127.0.0.1:${port}/${bucket}`,
    accessKeyId,
    secretAccessKey,
    objects,
    openUploads: () => uploads.size,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}
