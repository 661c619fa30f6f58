/**
 * Under which address people reach the program, and through whom. Without KONVERGEN_URL it is this computer alone. With an https address, encryption
 * ends at a reverse proxy that KONVERGEN_PROXIES declares; what any other sender says about who forwarded what is not believed. A network without
 * encryption is opened by nothing but a switch of its own. The task of whoever installs the program (docs/runbook/proxy.md).
 */
import { BlockList, isIP } from 'node:net'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { LOOPBACK_HOSTS } from '../loopback-hosts.ts'
import { StartFailure } from '../start-failure.ts'

/** Through a declared proxy over HTTPS; in an office network without encryption; on this computer alone. */
export type Reach = 'proksi' | 'lan' | 'sini'

export interface Front {
  readonly reach: Reach
  /** `https://konvergen.example.go.id`; null for this computer alone, under whichever of its names. */
  readonly origin: string | null
  /** Addresses and networks (CIDR) whose word about the sender counts. */
  readonly proxies: readonly string[]
}

export const HERE: Front = { reach: 'sini', origin: null, proxies: [] }

/** What must be written to open a network without encryption: nobody types it by accident. */
export const LAN_SWITCH = 'tanpa-enkripsi'

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  if (!isPlain || !['http:', 'https:'].includes(url.protocol)) throw new StartFailure('alamat-keliru', { alamat: text })
  return url
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const kind = isIP(address)
  if (kind === 0 || more.length > 0) return false
  // A network of everybody is no declaration.
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (kind === 4 ? 32 : 128))
}

function readProxies(text: string): readonly string[] {
  const proxies = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const wrong = proxies.find((proxy) => !isNetwork(proxy))
  if (wrong !== undefined) throw new StartFailure('proksi-keliru', { proksi: wrong })
  return proxies
}

/** Throws a StartFailure for a setting that cannot be meant. */
export function readFront(env: NodeJS.ProcessEnv): Front {
  const [address = '', listed = ''] = [env.KONVERGEN_URL?.trim(), env.KONVERGEN_PROXIES?.trim()]
  const proxies = readProxies(listed)
  if (address === '') {
    if (proxies.length > 0) throw new StartFailure('proksi-tanpa-alamat', {})
    return HERE
  }
  const { protocol, origin } = readAddress(address)
  if (protocol === 'https:') {
    if (proxies.length === 0) throw new StartFailure('proksi-belum', { alamat: origin })
    return { reach: 'proksi', origin, proxies }
  }
  if (env.KONVERGEN_LAN !== LAN_SWITCH) throw new StartFailure('tanpa-https', { alamat: origin })
  if (proxies.length > 0) throw new StartFailure('proksi-tanpa-alamat', {})
  return { reach: 'lan', origin, proxies }
}

/** Beyond this computer only where the address under which it is reached was declared. */
export function requireFit(host: string, { reach }: Front): void {
  if (reach === 'sini' && !LOOPBACK_HOSTS.has(host)) throw new StartFailure('hanya-lokal', { host })
}

/** True for a sender whose word about others counts. */
export function isDeclared(address: string, { proxies }: Front): boolean {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [net = '', bits] = proxy.split('/')
    const family = isIP(net) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(net, family)
    else list.addSubnet(net, Number(bits), family)
  }
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIP(plain) !== 0 && list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/** What is said at every start; null = nothing to warn of. */
export function warningOf({ reach, origin }: Front): Bilingual | null {
  if (reach !== 'lan') return null
  const alamat = origin ?? ''
  return {
    id: `PERINGATAN: Konvergen dapat dijangkau di jaringan ini lewat ${alamat} TANPA ENKRIPSI. Siapa pun di jaringan yang sama dapat membaca sandi dan nama anak yang lewat. Jangan dipakai untuk data sungguhan; pasang HTTPS (docs/runbook/proxy.md).`,
    en: `WARNING: Konvergen can be reached in this network at ${alamat} WITHOUT ENCRYPTION. Anybody in the same network can read passwords and names of children on their way. Do not use it for real data; set up HTTPS (docs/runbook/proxy.md).`,
  }
}
