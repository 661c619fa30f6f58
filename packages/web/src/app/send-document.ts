/**
 * Sends a file in stretches and goes on where it broke off: after a pause, when the connection comes back, and also when the page was closed
 * and the same file is chosen again, because the server knows it by its digest. Stretches grow while the line is quick.
 */
import { appendUpload, beginUpload, cancelUpload, type HalfUpload, readUpload } from '@konvergen/contract/documents.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { addressOf, call, ProblemError, problemIn, unreachable } from './call.ts'

const LEAST_BYTES = 256 * 1024
const MOST_BYTES = 8 * 1024 * 1024
const READ_BYTES = 1024 * 1024
const QUICK_MS = 700
const RETRY_MS = 2500

/** periksa: its digest is made; kirim: it goes; jeda: the person stopped it; putus: no connection, tried again by itself; tiba: all is there. */
export type SendState = 'periksa' | 'kirim' | 'jeda' | 'putus' | 'tiba' | 'gagal'

export interface SendProgress {
  readonly state: SendState
  /** Bytes that have arrived, or were looked at. */
  readonly done: number
  readonly size: number
  readonly problem: unknown
}

async function digestOf(file: File, onRead: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += READ_BYTES) {
    signal.throwIfAborted()
    hash.update(new Uint8Array(await file.slice(at, at + READ_BYTES).arrayBuffer()))
    // Stopped meanwhile: nothing more is told.
    signal.throwIfAborted()
    onRead(Math.min(at + READ_BYTES, file.size))
  }
  return bytesToHex(hash.digest())
}

async function sendStretch(kab: string, id: string, offset: number, bytes: Blob, signal: AbortSignal): Promise<HalfUpload> {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) }
  const address = addressOf(appendUpload, { kab, id })
  const response = await fetch(address, { method: appendUpload.method, headers, body: bytes, signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : unreachable()
  })
  const text = await response.text()
  if (!response.ok) throw problemIn(text)
  return JSON.parse(text) as HalfUpload
}

function isBroken(cause: unknown): boolean {
  return cause instanceof ProblemError && (cause.code === 'offline' || cause.code === 'basis-data-tidak-siap')
}

export class DocumentSender {
  readonly file: File
  readonly #kab: string
  readonly #tell: (progress: SendProgress) => void
  #halt = new AbortController()
  #half: HalfUpload | null = null
  #sha256: string | null = null
  #retry: ReturnType<typeof setTimeout> | undefined
  #isGone = false

  constructor(kab: string, file: File, tell: (progress: SendProgress) => void) {
    this.#kab = kab
    this.file = file
    this.#tell = tell
    window.addEventListener('online', this.#onOnline)
  }

  /** Id under which it arrives; null before it was announced. */
  get id(): string | null {
    return this.#half?.id ?? null
  }

  #say(state: SendState, done: number, problem: unknown = null): void {
    if (!this.#isGone) this.#tell({ state, done, size: this.file.size, problem })
  }

  readonly #onOnline = (): void => {
    if (this.#retry !== undefined) void this.go()
  }

  /** Begins, or goes on. */
  async go(): Promise<void> {
    clearTimeout(this.#retry)
    this.#retry = undefined
    this.#halt = new AbortController()
    const { signal } = this.#halt
    try {
      await this.#send(signal)
    } catch (cause) {
      if (signal.aborted) return
      if (!isBroken(cause)) return this.#say('gagal', this.#half?.offset ?? 0, cause)
      this.#say('putus', this.#half?.offset ?? 0)
      this.#retry = setTimeout(() => void this.go(), RETRY_MS)
    }
  }

  async #send(signal: AbortSignal): Promise<void> {
    this.#sha256 ??= await digestOf(this.file, (bytes) => this.#say('periksa', bytes), signal)
    const { name, size } = this.file
    const params = { kab: this.#kab }
    const known = this.#half
    this.#half =
      known === null
        ? await call(beginUpload, { params, body: { nama: name, ukuran: size, sha256: this.#sha256 }, signal })
        : await call(readUpload, { params: { ...params, id: known.id }, signal })
    let most = LEAST_BYTES
    while (this.#half.offset < size) {
      signal.throwIfAborted()
      const { id, offset } = this.#half
      this.#say('kirim', offset)
      const begun = performance.now()
      this.#half = await sendStretch(this.#kab, id, offset, this.file.slice(offset, offset + most), signal)
      if (performance.now() - begun < QUICK_MS) most = Math.min(2 * most, MOST_BYTES)
    }
    signal.throwIfAborted()
    this.#say('tiba', size)
  }

  pause(): void {
    this.#stop()
    this.#say('jeda', this.#half?.offset ?? 0)
  }

  #stop(): void {
    clearTimeout(this.#retry)
    this.#retry = undefined
    this.#halt.abort()
  }

  /** Nothing more is told; what arrived stays, for a while. */
  leave(): void {
    this.#isGone = true
    this.#stop()
    window.removeEventListener('online', this.#onOnline)
  }

  /** Gives up: what arrived is thrown away. */
  async cancel(): Promise<void> {
    const { id } = this
    this.leave()
    if (id !== null) await call(cancelUpload, { params: { kab: this.#kab, id } }).catch(() => undefined)
  }
}
