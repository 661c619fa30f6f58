/**
 * How much memory the server takes while a document comes in and goes out over HTTP: a server of its own on an empty folder, its resident memory read
 * every 20 ms, a small document first and then one of 100 MB, each sent in stretches as the page does, finished, and downloaded. What is read back is
 * compared by its digest. Linux only.
 * Run: node bench/large-document.ts
 */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const PORT = 18_133
const URL_OF = `http://127.0.0.1:${PORT}`
const AT = `${URL_OF}/api/districts/76.01/dokumen`
const MB = 1024 * 1024
const STRETCH = 8 * MB
const data = mkdtempSync(path.join(os.tmpdir(), 'konvergen-bench-'))

const server = spawn(process.execPath, [MAIN, 'serve', '--data', data, '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] })
const cookies = new Map<string, string>()

function rss(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024
}

async function ask(method: string, url: string, body?: object | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
      ...(body === undefined || Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  for (const cookie of response.headers.getSetCookie()) {
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
    cookies.set(name, value)
  }
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return response
}

/** The highest memory while something runs, and how long it took. */
async function watched<T>(work: () => Promise<T>): Promise<{ peak: number; seconds: number; value: T }> {
  let peak = rss()
  const timer = setInterval(() => (peak = Math.max(peak, rss())), 20)
  const start = performance.now()
  try {
    const value = await work()
    return { peak, seconds: (performance.now() - start) / 1000, value }
  } finally {
    clearInterval(timer)
  }
}

/** A stretch of the file is made anew from its place, so that this process holds none of it whole. */
function bytesAt(seed: Buffer, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let from = 0; from < length; from += seed.length) seed.copy(bytes, from, 0, Math.min(seed.length, length - from))
  if (at === 0) bytes.write('%PDF-1.7\n', 0)
  bytes.writeUInt32LE(at, 16)
  return bytes
}

async function bring(size: number): Promise<void> {
  const seed = randomBytes(MB)
  const hash = createHash('sha256')
  for (let at = 0; at < size; at += STRETCH) hash.update(bytesAt(seed, at, Math.min(STRETCH, size - at)))
  const sha256 = hash.digest('hex')
  const before = rss()
  const sent = await watched(async () => {
    const { id } = (await (await ask('POST', `${AT}/unggahan`, { nama: 'uji.pdf', ukuran: size, sha256 })).json()) as { id: string }
    for (let at = 0; at < size; at += STRETCH) {
      const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) }
      await (await ask('PATCH', `${AT}/unggahan/${id}`, bytesAt(seed, at, Math.min(STRETCH, size - at)), headers)).arrayBuffer()
    }
    return id
  })
  const kept = await watched(async () => {
    const body = { judul: 'Uji ingatan', kelas: 'kerangka', wilayah: '76.01' }
    return ((await (await ask('POST', `${AT}/unggahan/${sent.value}/selesai`, body)).json()) as { id: string }).id
  })
  const read = await watched(async () => {
    const back = createHash('sha256')
    const { body } = await ask('GET', `${AT}/${kept.value}/versi/1/isi`)
    for await (const piece of body ?? []) back.update(piece as Uint8Array)
    return back.digest('hex')
  })
  if (read.value !== sha256) throw new Error('what came back is not what was sent')
  const say = ({ peak, seconds }: { peak: number; seconds: number }) => `${peak.toFixed(0)} MB (${seconds.toFixed(1)} s)`
  console.log(`${size / MB} MB: before ${before.toFixed(0)} MB; sent ${say(sent)}; kept ${say(kept)}; read back ${say(read)}`)
}

try {
  const code = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const found = /#([A-Z0-9-]+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    server.once('exit', () => reject(new Error(`the server did not start: ${said}`)))
  })
  const keeper = { kode: code, kab: '76.01', username: 'pak.uji', nama: 'Uji', sandi: randomBytes(18).toString('base64url') }
  await ask('POST', `${URL_OF}/api/penyiapan`, keeper)
  for (const size of [1, 10, 100, 100]) await bring(size * MB)
} finally {
  server.kill('SIGINT')
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(data, { recursive: true, force: true })
}
