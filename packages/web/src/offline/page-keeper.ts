/** The pages that this device keeps for times without signal: the worker that keeps them, and its going. Browsers give it only to https and to this computer. */
const WORKER = '/sw.js'
const STORE = 'konvergen-halaman'
const WAIT_MS = 20_000

function partsOfPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = loaded.filter((address) => address.startsWith(`${window.location.origin}/assets/`))
  return [...new Set([...own, `${window.location.origin}/mark.svg`])]
}

/** True once the pages as they are now will open without signal. */
export async function keepPages(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register(WORKER)
    const { active } = await navigator.serviceWorker.ready
    if (active === null) return false
    return await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      const late = window.setTimeout(() => resolve(false), WAIT_MS)
      port1.addEventListener('message', ({ data }) => {
        window.clearTimeout(late)
        resolve(data === 'siap')
      })
      port1.start()
      active.postMessage({ simpan: partsOfPage() }, [port2])
    })
  } catch {
    return false
  }
}

export async function dropPages(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const found = await navigator.serviceWorker.getRegistrations()
  await Promise.all(found.map((one) => one.unregister()))
  await caches.delete(STORE)
}
