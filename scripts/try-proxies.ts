/**
 * Tries the two examples of docs/runbook/proxy.md as they stand there, behind a real nginx and a real Caddy: `node scripts/try-proxies.ts`. Only names of
 * files, the server's name and its addresses are put in. Needs root (ports 80 and 443 of two loopback addresses), openssl, and whichever of the two
 * proxies is to be tried. Run by hand when an example or the front of the server was changed; no test runs it, since a clean machine has no proxy.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLES = readFileSync(join(ROOT, 'docs/runbook/proxy.md'), 'utf8')
const SERVER = 'konvergen.pasangkayu.go.id'
const PORT = Number(process.argv[2] ?? 8080)
const SANDI = 'kelapa jembatan hujan tujuh'
const MEGABYTE = 1024 * 1024
const [MARKER, FALSE_SENDER] = ['Zulaikhapenanda', '203.0.113.77']
const AT = '/api/districts/76.01'

interface Proxy {
  readonly name: 'nginx' | 'caddy'
  readonly address: string
  readonly version: readonly string[]
  /** Writes its settings and says how it is started. */
  readonly settle: (folder: string) => readonly string[]
  readonly log: string
}

function example(language: string): string {
  const [, text = ''] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(EXAMPLES) ?? []
  if (text === '') throw new Error(`no example for ${language}`)
  return text.replaceAll('8080', String(PORT))
}

const PROXIES: readonly Proxy[] = [
  {
    name: 'nginx',
    address: '127.0.0.9',
    version: ['-v'],
    log: 'access.log',
    settle: (folder) => {
      const own = example('nginx')
        .replaceAll('/etc/ssl/konvergen', folder)
        .replace(/listen (\d+)/g, 'listen 127.0.0.9:$1')
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')
      const http = `access_log ${folder}/access.log;\nerror_log ${folder}/error.log;\n${kept}\n${own}`
      const text = `user root;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${http}\n}\n`
      writeFileSync(join(folder, 'nginx.conf'), text)
      return ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']
    },
  },
  {
    name: 'caddy',
    address: '127.0.0.8',
    version: ['version'],
    log: 'caddy.log',
    settle: (folder) => {
      const inside = `\n\tbind 127.0.0.8\n\ttls ${folder}/fullchain.pem ${folder}/key.pem\n\tlog {\n\t\toutput file ${folder}/caddy.log\n\t}\n`
      const own = example('caddyfile').replace(`${SERVER} {\n`, `${SERVER} {${inside}`)
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tstorage file_system ${folder}/caddy\n}\n${own}`)
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
]

interface Reply {
  readonly status: number
  /** Name, value, name, value: as they came. */
  readonly raw: readonly string[]
  readonly body: Buffer
}

class Desk {
  readonly #address: string
  readonly #ca: string
  readonly #cookies = new Map<string, string>()

  constructor(address: string, ca: string) {
    this.#address = address
    this.#ca = ca
  }

  ask(method: string, path: string, body?: Uint8Array | object, more: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const isBytes = body instanceof Uint8Array
    const bytes = body === undefined ? undefined : isBytes ? body : Buffer.from(JSON.stringify(body))
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const type = bytes === undefined || isBytes ? {} : { 'content-type': 'application/json' }
    const length = bytes === undefined ? {} : { 'content-length': String(bytes.length) }
    const headers = { host: SERVER, cookie, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': FALSE_SENDER, ...type, ...length, ...more }
    const { promise, resolve, reject } = Promise.withResolvers<Reply>()
    const options = { host: this.#address, port: 443, servername: SERVER, ca: this.#ca, method, path, headers }
    const sent = request(options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          this.#cookies.set(name, value)
        }
        resolve({ status: answer.statusCode ?? 0, raw: answer.rawHeaders, body: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject)
    sent.end(bytes)
    return promise
  }

  async json<T>(method: string, path: string, body?: object): Promise<T> {
    return JSON.parse((await this.ask(method, path, body)).body.toString()) as T
  }

  get cookies(): readonly string[] {
    return [...this.#cookies.keys()]
  }
}

let failures = 0
function expect(what: string, is: boolean, seen?: unknown): void {
  if (!is) failures += 1
  console.log(`  ${is ? 'yes' : 'NO '}  ${what}${is || seen === undefined ? '' : `: ${JSON.stringify(seen).slice(0, 300)}`}`)
}

function plain(address: string, port: number, headers: Readonly<Record<string, string>>): Promise<{ status: number; location: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; location: string }>()
  const sent = plainRequest({ host: address, port, path: '/api/saya', headers }, (answer) => {
    answer.resume()
    resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' })
  })
  sent.on('error', reject)
  sent.end()
  return promise
}

/** A file as a page's form sends it. */
function form(bytes: Uint8Array): { body: Buffer; type: string } {
  const edge = 'konvergen-batas'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="berkas"; filename="daftar.csv"\r\ncontent-type: text/csv\r\n\r\n`
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
    type: `multipart/form-data; boundary=${edge}`,
  }
}

const ONCE = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'x-frame-options',
  'cross-origin-opener-policy',
]

async function checkHeaders(desk: Desk): Promise<void> {
  const page = await desk.ask('GET', '/', undefined, { 'accept-encoding': 'br, gzip' })
  const names = page.raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
  const counts = ONCE.map((name) => [name, names.filter((each) => each === name).length] as const)
  expect('the page opens', page.status === 200, page.status)
  expect(
    'each security header is there once',
    counts.every(([, count]) => count === 1),
    counts,
  )
  expect('what Konvergen compressed comes compressed once', names.filter((name) => name === 'content-encoding').length === 1, names)
}

async function checkSizes(desk: Desk): Promise<void> {
  for (const [megabytes, status] of [
    [49, 422],
    [51, 413],
  ] as const) {
    const { body, type } = form(Buffer.alloc(megabytes * MEGABYTE, 'bukan daftar apa pun;\n'))
    const answer = await desk.ask('POST', `${AT}/imports`, body, { 'content-type': type }).catch((error: unknown) => error)
    const { status: got, body: said } = answer as Partial<Reply>
    const isOurs = said?.toString().startsWith('{') === true
    expect(`a list of ${megabytes} MB is answered by Konvergen itself (${status})`, isOurs && got === status, [
      got,
      said?.toString(),
      answer,
    ])
  }
}

/** Sixty megabytes in stretches, and back whole. */
async function checkDocument(desk: Desk): Promise<void> {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(60 * MEGABYTE), Buffer.from('\n%%EOF\n')])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { id } = await desk.json<{ id: string }>('POST', `${AT}/dokumen/unggahan`, { nama: 'besar.pdf', ukuran: bytes.length, sha256 })
  const statuses = new Set<number>()
  for (let at = 0; at < bytes.length; at += 8 * MEGABYTE) {
    const head = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) }
    statuses.add((await desk.ask('PATCH', `${AT}/dokumen/unggahan/${id}`, bytes.subarray(at, at + 8 * MEGABYTE), head)).status)
  }
  expect('stretches of 8 MB pass', [...statuses].join() === '200', [...statuses])
  const kept = await desk.json<{ id: string }>('POST', `${AT}/dokumen/unggahan/${id}/selesai`, {
    judul: `Berkas ${MARKER}`,
    kelas: 'kerangka',
    wilayah: '76.01',
  })
  const back = await desk.ask('GET', `${AT}/dokumen/${kept.id}/versi/1/isi`)
  const isSame = createHash('sha256').update(back.body).digest('hex') === sha256
  expect('60 MB come back as they went', isSame, [back.status, back.body.length, kept])
  const found = await desk.json<{ total: number }>('POST', `${AT}/dokumen/cari`, { cari: MARKER })
  expect('a search finds it', found.total === 1, found)
}

async function checkSender(desk: Desk, proxy: Proxy, folder: string): Promise<void> {
  const { traces } = await desk.json<{ traces: { act: string; address: string | null }[] }>('GET', '/api/jejak')
  const entered = traces.find(({ act }) => act === 'accounts.enter')?.address
  expect('the trail says from where, and not what the sender claimed', entered === '127.0.0.1', entered)
  const past = await plain('127.0.0.1', PORT, { host: SERVER, 'x-forwarded-for': '10.1.1.1' })
  expect('past the proxy nobody gets in', past.status === 403 || past.status === 421, past)
  const turned = await plain(proxy.address, 80, { host: SERVER })
  expect('port 80 leads to https', [301, 308].includes(turned.status) && turned.location === `https://${SERVER}/api/saya`, turned)
  await sleep(500)
  const log = readFileSync(join(folder, proxy.log), 'utf8')
  expect(
    'the log of the proxy has addresses and no word that was searched for',
    log.includes('/dokumen/cari') && !log.includes(MARKER),
    log,
  )
}

async function waitFor<T>(what: () => string, look: () => Promise<T | null> | T | null): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look()
    if (found !== null) return found
    await sleep(200)
  }
  throw new Error(`waited in vain for ${what()}`)
}

async function tryProxy(proxy: Proxy): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `konvergen-${proxy.name}-`))
  // The database runs as an account of its own, which must get through.
  chmodSync(folder, 0o711)
  const running: ChildProcess[] = []
  const start = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): { readonly said: () => string } => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    running.push(child)
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
    return { said: () => text }
  }
  try {
    const subject = ['-subj', `/CN=${SERVER}`, '-addext', `subjectAltName=DNS:${SERVER}`]
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'fullchain.pem')]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files], { stdio: 'ignore' })
    const ca = readFileSync(join(folder, 'fullchain.pem'), 'utf8')
    const settings = { KONVERGEN_URL: `https://${SERVER}`, KONVERGEN_PROXIES: '127.0.0.1' }
    const server = start(process.execPath, ['scripts/start.mjs', '--port', String(PORT), '--data', join(folder, 'data')], settings)
    const front = start(proxy.name, proxy.settle(folder))
    const kode = await waitFor(
      () => `the setup code: ${server.said()}`,
      () => /\/mulai#(\S+?)[ .]/.exec(server.said())?.[1] ?? null,
    )
    const desk = new Desk(proxy.address, ca)
    await waitFor(
      () => `${proxy.name}: ${front.said()}`,
      () =>
        desk.ask('GET', '/').then(
          ({ status }) => (status < 500 ? true : null),
          () => null,
        ),
    )
    await checkHeaders(desk)
    const begun = await desk.ask('POST', '/api/penyiapan', { kode, kab: '76.01', username: 'pak.dedi', nama: 'Dedi Contoh', sandi: SANDI })
    const isHost = desk.cookies.every((name) => name.startsWith('__Host-')) && desk.cookies.length > 0
    expect('somebody comes in, with __Host- cookies', begun.status === 200 && isHost, [begun.status, begun.body.toString(), desk.cookies])
    await checkDocument(desk)
    await checkSizes(desk)
    await checkSender(desk, proxy, folder)
  } finally {
    for (const child of running.toReversed()) {
      if (child.exitCode !== null) continue
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const proxy of PROXIES) {
  const { error, stdout, stderr } = spawnSync(proxy.name, [...proxy.version], { encoding: 'utf8' })
  if (error !== undefined) {
    console.log(`${proxy.name}: not on this machine, not tried`)
    continue
  }
  console.log(`${proxy.name}: ${(stdout + stderr).trim()}`)
  await tryProxy(proxy)
}
process.exitCode = failures === 0 ? 0 : 1
