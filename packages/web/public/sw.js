/* oxlint-disable -- the globals of a worker are not those of a page, and no types are read here */
/*
 * Keeps the pages themselves, never data, so that verval opens where there is no signal. What is kept is what the page says that it is made of; another
 * version of the pages replaces it as soon as it is met.
 */
const STORE = 'konvergen-halaman'
const FRONT = '/'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

async function keep(addresses) {
  const store = await caches.open(STORE)
  const wanted = new Set(addresses.map((address) => new URL(address, self.location.origin).href))
  const front = new URL(FRONT, self.location.origin).href
  const kept = await store.keys()
  await Promise.all(kept.filter(({ url }) => url !== front && !wanted.has(url)).map((request) => store.delete(request)))
  const missing = [...wanted].filter((url) => !kept.some((request) => request.url === url))
  await Promise.all(missing.map((url) => store.add(url).catch(() => undefined)))
  const page = await fetch(FRONT, { headers: { accept: 'text/html' } })
  if (page.ok) await store.put(FRONT, page)
}

self.addEventListener('message', (event) => {
  const { simpan } = event.data ?? {}
  if (!Array.isArray(simpan)) return
  const [port] = event.ports
  event.waitUntil(
    keep(simpan).then(
      () => port?.postMessage('siap'),
      () => port?.postMessage('gagal'),
    ),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await caches.match(FRONT)) ?? Response.error()))
    return
  }
  // Only what has its content in its name is taken from the store before the server is asked.
  if (pathname.startsWith('/assets/')) event.respondWith(caches.match(request).then((found) => found ?? fetch(request)))
  else event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()))
})
