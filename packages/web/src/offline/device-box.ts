/**
 * A drawer on this device for what must outlive a closed browser: sealed with a key that the browser hands to no script (AES-GCM, not extractable), gone
 * together with that key. It keeps data from whoever copies single files of the browser; from whoever unlocks the phone only the lock of the phone does.
 */
import { clear, createStore, del, get, keys, set } from 'idb-keyval'

const KEY = 'kunci'
const NONCE_BYTES = 12

interface SealedThing {
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

let store: ReturnType<typeof createStore> | null = null
const drawer = (): ReturnType<typeof createStore> => {
  store ??= createStore('konvergen', 'perangkat')
  return store
}

/** False without https, or where the browser keeps nothing (a private window, say). */
export function isBoxThere(): boolean {
  return window.isSecureContext && 'indexedDB' in window && 'subtle' in crypto
}

/** Two tabs make one key. */
async function ownKey(): Promise<CryptoKey> {
  return navigator.locks.request('konvergen-kunci', async () => {
    const kept = await get<CryptoKey>(KEY, drawer())
    if (kept !== undefined) return kept
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    await set(KEY, made, drawer())
    return made
  })
}

export async function putInBox(name: string, thing: unknown): Promise<void> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await ownKey(), new TextEncoder().encode(JSON.stringify(thing)))
  await set(name, { nonce, bytes } satisfies SealedThing, drawer())
}

/** undefined: not there, or sealed with a key that is gone. */
export async function takeFromBox<T>(name: string): Promise<T | undefined> {
  const sealed = await get<SealedThing>(name, drawer())
  if (sealed === undefined) return undefined
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce }, await ownKey(), sealed.bytes)
    return JSON.parse(new TextDecoder().decode(plain)) as T
  } catch {
    return undefined
  }
}

export async function namesInBox(): Promise<string[]> {
  return (await keys(drawer())).map(String).filter((name) => name !== KEY)
}

export async function dropFromBox(name: string): Promise<void> {
  await del(name, drawer())
}

/** Everything, and the key with it. */
export async function emptyBox(): Promise<void> {
  await clear(drawer())
}
